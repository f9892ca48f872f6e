/** A signal as a promise. */

/** Rejects with the signal's reason when it aborts: for a race with work that knows no signal. It never resolves. */
export function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
