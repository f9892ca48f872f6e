/** A connection that carries nothing: whether a target can be reached, without asking it for anything. */
import { ClosedError } from '../http/http-error.ts';
import { connectTo } from '../http/socket.ts';
import { type Failure, failureOf } from '../metrics/error-class.ts';
import type { LoadPlan } from '../plan/plan.ts';
import type { CompiledTarget } from './planned-request.ts';
import { within } from './within.ts';

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
  const late: Failure = { class: 'connect-timeout', message: `no connection within ${timeoutMs / 1000} s` };
  try {
    return await within(ended.promise, late, { timeoutMs, signal });
  } finally {
    // What it says from here on is nobody's business, and must not be an error that nobody hears.
    socket.on('error', () => undefined);
    socket.destroy();
  }
}
