/** Phases that run beside others: when they begin, what waits for them, and how they end when the run is over. */
import { ActionError } from './lib/errors.ts';
import type { Phase } from './phase.ts';
import { aborted } from './system/aborted.ts';
import type { Io } from './system/io.ts';

/** Those that overlap others in this run: none before one that it rests on, as when a run is gone on with. */
export function overlappingAmong(wanted: readonly Phase[]): readonly Phase[] {
  const overlapping: Phase[] = [];
  for (const phase of wanted) {
    const { beside = [], staleAfter = [] } = phase;
    const first = wanted.findIndex(({ name }) => beside.includes(name));
    const others = wanted.slice(first).filter((other) => !overlapping.includes(other) && !beside.includes(other.name));
    if (first !== -1 && !others.some(({ name }) => staleAfter.includes(name))) overlapping.push(phase);
  }
  return overlapping;
}

const BROKEN_OFF = new ActionError('cancelled', 'the run broke off');

/** How an overlapping phase came out: whether the run may go on, or what was thrown. */
type OverlapEnding = { readonly goesOn: boolean } | { readonly thrown: unknown };

/** Runs a phase that overlaps others, until the signal ends it; whether the run may go on. */
export type RunOverlapping = (phase: Phase, io: Io, over: AbortSignal) => Promise<boolean>;

/** The phases that overlap others, of which none runs yet. */
export function overlapping(base: Io, phases: readonly Phase[], run: RunOverlapping) {
  const over = new AbortController();
  const waiting = new Set(phases);
  const running = new Map<Phase, Promise<OverlapEnding>>();
  const fatal = new AbortController();
  const io = withSignal(base, over.signal);
  let isRunOver = false;
  return {
    /** Aborts when one of them ends the run: what runs beside it is wanted no more. */
    fatal: fatal.signal,
    io: withSignal(base, fatal.signal),
    beginWith({ name }: Phase): void {
      for (const phase of waiting) {
        if (phase.beside?.includes(name) !== true) continue;
        waiting.delete(phase);
        // Handled from the start: nobody may be waiting for it yet when it rejects.
        const ending = run(phase, io, over.signal).then(
          (goesOn): OverlapEnding => ({ goesOn }),
          (thrown: unknown): OverlapEnding => ({ thrown }),
        );
        running.set(phase, ending);
        void ending.then((end) => {
          if ('goesOn' in end && end.goesOn) return;
          isRunOver = true;
          fatal.abort(BROKEN_OFF);
        });
      }
    },
    /** Waits for those that must not overlap the next phase. Whether one of them, or any that is over, ended the run. */
    async haveEndedRunBefore(next: Phase | undefined): Promise<boolean> {
      const isDue = ({ beside = [] }: Phase) => isRunOver || next === undefined || !beside.includes(next.name);
      const due = [...running].filter(([phase]) => isDue(phase));
      for (const [phase, ending] of due) {
        const end = await ending;
        running.delete(phase);
        if ('thrown' in end) throw end.thrown;
      }
      return isRunOver;
    },
    /** The run is over: nobody waits for what still runs. */
    async abandon(): Promise<void> {
      over.abort(BROKEN_OFF);
      await Promise.all(running.values());
    },
  };
}

/** The same edge, whose waits and programs a further signal ends. */
function withSignal(io: Io, signal: AbortSignal): Io {
  const either = AbortSignal.any([io.signal, signal]);
  // One for all waits: each would leave a listener behind.
  const end = aborted(either);
  end.catch(() => undefined);
  return {
    ...io,
    signal: either,
    sleep: (ms) =>
      Promise.race([io.sleep(ms), end]).catch((cause: unknown) => {
        throw new ActionError('cancelled', 'cancelled while waiting', { cause });
      }),
    run: (command) => io.run({ ...command, signal: either }),
    pipe: (from, to) => io.pipe({ ...from, signal: either }, { ...to, signal: either }),
  };
}
