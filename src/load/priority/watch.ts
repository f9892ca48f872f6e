/** Watches what a thread with a real-time priority takes of a core, from a thread without one. */
import { messageOf } from '../../lib/errors.ts';
import { formatPercent } from '../../lib/units.ts';

const LOOK_EVERY_MS = 500;
/** Half as much again as the plan may cost: a burst of random arrivals stays below it over two looks. */
const MOST_OF_A_CORE = 0.5;
/** Looks in a row above the limit: one alone may be a collection of garbage. */
const LOOKS = 2;

/**
 * Calls `tooMuch` once, with the reason, when the thread takes more than half of a core for a second, or can no longer
 * be watched. `schedstat` reads the thread's file of that name. Call the result to stop watching.
 */
export function watchThread(schedstat: () => Promise<string>, tooMuch: (why: string) => void): () => void {
  let isOver = false;
  let last: { readonly atMs: number; readonly cpuMs: number } | undefined;
  let above = 0;
  const stop = (): void => {
    isOver = true;
    clearInterval(timer);
  };
  const end = (why: string): void => {
    if (isOver) return;
    stop();
    tooMuch(why);
  };
  const look = async (): Promise<void> => {
    const cpuMs = Number((await schedstat()).split(' ')[0]) / 1e6;
    const now = { atMs: performance.now(), cpuMs };
    const share = last === undefined ? 0 : (now.cpuMs - last.cpuMs) / (now.atMs - last.atMs);
    last = now;
    above = share > MOST_OF_A_CORE ? above + 1 : 0;
    if (above === LOOKS) end(`when its thread took ${formatPercent(Math.round(share * 100) / 100)} of a core`);
  };
  const timer = setInterval(() => {
    look().catch((error: unknown) => end(`when its thread could not be watched: ${messageOf(error)}`));
  }, LOOK_EVERY_MS);
  return stop;
}
