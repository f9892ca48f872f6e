/** The command that runs the same load again on a laptop. */

import { findInput, type InputName } from '../inputs/spec.ts';
import { formatNumber } from '../lib/units.ts';
import type { LoadSettings } from '../load/plan/plan.ts';
import type { Report } from './report.ts';

/** Whether the load is that of several legs together, each with a seed of its own: one run has its cluster. */
export function isOfSeveralLegs({ load, cluster }: Pick<Report, 'load' | 'cluster'>): boolean {
  return load !== null && cluster === null;
}

/** What to know of the rates of several legs together. */
export const ADDED_RATES = 'Rates are added up as if all legs had begun at the same moment.';

/**
 * The parts of the command line, each not to be broken; undefined when nothing was sent, or by several legs. With the inputs that were
 * given, which only their owner may see, it does all of it again.
 */
export function reproduceParts(
  report: Report,
  given?: Readonly<Record<string, string>>,
): readonly string[] | undefined {
  if (report.load === null || isOfSeveralLegs(report)) return undefined;
  const inputs = Object.entries(
    given === undefined ? reproduceInputs(report) : { ...given, seed: report.load.plan.seed },
  );
  return inputs.length === 0
    ? undefined
    : [
        'npm start --',
        ...inputs.map(([name, value]) => `--${name}${value.startsWith('-') ? '=' : ' '}${quote(value)}`),
      ];
}

/** What the command leaves out, for the reader who has to add it. */
export const REPRODUCE_NOTE =
  'In a checkout of the action; add the other inputs of the workflow (targets, manifests, thresholds), which may hold secrets and are not shown.';

/** Inputs that give the same load; those at their default are left out, except what a reader wants to see. */
export function reproduceInputs({ load, cluster }: Report): Readonly<Record<string, string>> {
  if (load === null) return {};
  const { plan } = load;
  return {
    ...(cluster === null ? {} : { cluster: cluster.kind }),
    ...(plan.engine === 'builtin' ? {} : { engine: plan.engine, 'k6-version': load.engine.version }),
    ...(plan.script === undefined ? planInputs(plan) : { script: plan.script }),
  };
}

function planInputs(plan: LoadSettings): Readonly<Record<string, string>> {
  return {
    ...(plan.requests === undefined ? {} : { requests: String(plan.requests) }),
    ...(plan.durationMs === undefined ? {} : { duration: durationText(plan.durationMs) }),
    ...offeredInputs(plan),
    connections: String(plan.connections),
    ...unlessDefault('priority', plan.priority),
    ...unlessDefault('keep-alive', String(plan.keepAlive)),
    ...unlessDefault('timeout', durationText(plan.timeoutMs)),
    ...unlessDefault('follow-redirects', String(plan.followRedirects)),
    ...unlessDefault('warmup', warmupText(plan.warmup)),
    seed: plan.seed,
  };
}

function offeredInputs(plan: LoadSettings): Readonly<Record<string, string>> {
  if (plan.model === 'closed') return { model: 'closed' };
  return {
    rate: `${plan.ratePerSecond}/s`,
    ...unlessDefault('arrival', plan.arrival),
    ...(plan.stages.length === 0
      ? {}
      : { stages: plan.stages.map((stage) => `${stage.ratePerSecond}/s:${durationText(stage.durationMs)}`).join(',') }),
  };
}

function unlessDefault(name: InputName, value: string): Readonly<Record<string, string>> {
  return findInput(name)?.default === value ? {} : { [name]: value };
}

function durationText(ms: number): string {
  if (ms % 60_000 === 0) return `${ms / 60_000}m`;
  return ms % 1000 === 0 ? `${ms / 1000}s` : `${ms}ms`;
}

function warmupText({ requests, durationMs }: LoadSettings['warmup']): string {
  const parts = [
    ...(requests > 0 ? [`${requests} requests`] : []),
    ...(durationMs > 0 ? [durationText(durationMs)] : []),
  ];
  return parts.length === 0 ? 'none' : parts.join(', ');
}

/**
 * Quoting for a shell, POSIX where it can be: the seed is any text, and readers paste this. What is not printable, line
 * breaks too, needs what bash and zsh have, and what comes out is one printable line.
 */
export function quote(word: string): string {
  if (UNPRINTABLE.test(word)) {
    const escaped = word
      .replaceAll('\\', '\\\\')
      .replaceAll("'", "\\'")
      .replaceAll('\n', '\\n')
      .replaceAll(UNPRINTABLE_ALL, escapeCharacter);
    return `$'${escaped}'`;
  }
  return /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;
const UNPRINTABLE_ALL = new RegExp(UNPRINTABLE, 'gu');

function escapeCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length <= 2 && character < '\u0080' ? `\\x${code.padStart(2, '0')}` : `\\U${code.padStart(8, '0')}`;
}

/** One line on how the load was offered. */
export function describePlan(plan: LoadSettings): string {
  if (plan.script !== undefined) return `k6 script ${plan.script}`;
  if (plan.model === 'closed') return `closed model, ${plan.connections} connections in lock-step`;
  const rate = plan.stages.length > 0 ? `${plan.stages.length} stages` : `${formatNumber(plan.ratePerSecond)}/s`;
  return `open model, ${plan.arrival} arrivals, ${rate}, at most ${plan.connections} connections`;
}
