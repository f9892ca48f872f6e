/** Work that has so much time. */
import { setTimeout as delay } from 'node:timers/promises';

/** What the work comes to, or `late` when the time is over before. @throws the signal's reason, and what the work throws. */
export async function within<T>(
  work: Promise<T>,
  late: T,
  { timeoutMs, signal }: { readonly timeoutMs: number; readonly signal: AbortSignal },
): Promise<T> {
  const over = new AbortController();
  const deadline = delay(timeoutMs, late, { signal: AbortSignal.any([signal, over.signal]) });
  try {
    return await Promise.race([work, deadline]);
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    deadline.catch(() => undefined);
    over.abort();
  }
}
