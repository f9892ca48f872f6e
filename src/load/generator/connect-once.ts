/** A connection that carries nothing: whether a target can be reached, without asking it for anything. */
import { setTimeout as delay } from 'node:timers/promises';
import { ClosedError } from '../http/http-error.ts';
import { connectTo } from '../http/socket.ts';
import { type Failure, failureOf } from '../metrics/error-class.ts';
import type { LoadPlan } from '../plan/plan.ts';
import type { CompiledTarget } from './planned-request.ts';

/** Connects over TCP, and TLS where the target has it; undefined when that succeeds. @throws the signal's reason. */
export async function connectOnce(
  plan: LoadPlan,
  { origin, host }: Pick<CompiledTarget, 'origin' | 'host'>,
  { timeoutMs, signal }: { readonly timeoutMs: number; readonly signal: AbortSignal },
): Promise<Failure | undefined> {
  const ended = Promise.withResolvers<Failure | undefined>();
  const socket = connectTo(plan)(origin, host)({ onOpen: () => ended.resolve(undefined), onRead: () => undefined });
  const fail = (error: Error): void => ended.resolve(failureOf(error));
  socket.once('error', fail);
  socket.once('close', () => fail(new ClosedError('the server closed the connection while it was made')));
  const over = new AbortController();
  const late: Failure = { class: 'connect-timeout', message: `no connection within ${timeoutMs / 1000} s` };
  const deadline = delay(timeoutMs, late, { signal: AbortSignal.any([signal, over.signal]) });
  try {
    return await Promise.race([ended.promise, deadline]);
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    deadline.catch(() => undefined);
    over.abort();
    // What it says from here on is nobody's business, and must not be an error that nobody hears.
    socket.on('error', () => undefined);
    socket.destroy();
  }
}
