/**
 * Waits for the next send: as long as possible in the event loop's own timer (whole milliseconds, up to one late), then
 * more finely. Spinning for the last stretch would take the CPU from the service under test, so while no answer can
 * arrive the thread sleeps instead.
 */

/** A timer may fire this much after its time: one millisecond of granularity, and some for waking up. */
const TIMER_SLACK_MS = 1.2;
/**
 * CPU that the wait for one send takes while responses are outstanding: the timer ends this long before its time, and
 * is up to a millisecond late as often as it begins up to one earlier. Measured at 60 to 300 requests a second with a
 * service that takes 20 ms: 1.1 to 1.2.
 */
export const WAIT_CPU_MS = TIMER_SLACK_MS;
/** Shorter sleeps are not worth their system call. */
const SHORTEST_SLEEP_MS = 0.2;
/**
 * How long before its time a sleep ends: the kernel's timer slack, and a turn of the event loop to read what arrived
 * meanwhile.
 */
const SLEEP_MARGIN_MS = 0.15;

const asleep = new Int32Array(new SharedArrayBuffer(4));

/**
 * Calls `wake` at about `waitMs` from now, or a little before it. `isQuiet`: no answer is outstanding. Call the result
 * to forget it.
 */
export function wakeBefore(waitMs: number, isQuiet: boolean, wake: () => void): () => void {
  if (waitMs >= 1 + TIMER_SLACK_MS) {
    const timer = setTimeout(wake, Math.floor(waitMs - TIMER_SLACK_MS));
    return () => clearTimeout(timer);
  }
  if (isQuiet && waitMs > SHORTEST_SLEEP_MS) Atomics.wait(asleep, 0, 0, waitMs - SLEEP_MARGIN_MS);
  const immediate = setImmediate(wake);
  return () => clearImmediate(immediate);
}
