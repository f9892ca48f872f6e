/** When the containers of a pod ran, as its kubelet reports it. */
import type { Span } from '../../usage/time-axis.ts';
import type { Core } from './api.ts';
import { type Listed, list, type Seen, text, type WrongType } from './kube-object.ts';

/** The API's times are whole seconds, cut off. */
const SECOND_MS = 1_000;
const NEVER = Number.POSITIVE_INFINITY;

/**
 * When all containers of a pod ran, milliseconds since the epoch, in the order of time; undefined where the API server
 * does not tell. Of a container that was restarted more than once the last time is known, and before that it is taken
 * to have run since the pod was started.
 */
export function runSpans({ status }: Listed<Core.Pod>): readonly Span[] | undefined {
  const started = timeOf(status?.startTime);
  const containers = list(status?.containerStatuses).map((container) => containerSpans(container, started));
  const known = containers.flatMap((spans) => (spans === undefined ? [] : [spans]));
  if (known.length === 0 || known.length < containers.length) return undefined;
  return known.reduce((all, spans) => all.flatMap((one) => spans.flatMap((other) => common(one, other))));
}

function containerSpans(
  { state, lastState }: Seen<Core.ContainerStatus>,
  podStarted: number | undefined,
): readonly Span[] | undefined {
  const began = timeOf(state?.running?.startedAt);
  const ended = timeOf((state?.terminated ?? lastState?.terminated)?.finishedAt);
  const before = ended === undefined ? [] : [{ from: podStarted ?? Number.NEGATIVE_INFINITY, to: ended }];
  if (began !== undefined) return [...before, { from: began + SECOND_MS, to: NEVER }];
  if (state?.waiting === undefined && state?.terminated === undefined) return undefined;
  return before;
}

function timeOf(value: string | WrongType | undefined): number | undefined {
  const time = Date.parse(text(value) ?? '');
  return Number.isNaN(time) ? undefined : time;
}

function common(one: Span, other: Span): readonly Span[] {
  const span = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
  return span.from < span.to ? [span] : [];
}
