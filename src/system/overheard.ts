/**
 * What a library prints on its own account. The packages of GitHub's toolkit write to stdout, where the log of the step
 * is: foreign text, as commands for the runner or between our own lines.
 */
import { AsyncLocalStorage } from 'node:async_hooks';

type Writable = Pick<NodeJS.WriteStream, 'write'>;

/**
 * Runs the work and hands every line that it writes to the stream to `hear` instead. What others write meanwhile passes,
 * also what `hear` writes. It ends with the work, not with somebody's patience: work that is not waited for any longer
 * is still heard.
 */
export function overheard<T>(stream: Writable, hear: (line: string) => void, work: () => Promise<T>): Promise<T> {
  const original = stream.write;
  const write = original.bind(stream);
  const inWork = new AsyncLocalStorage<true>();
  const filtered = (text: string | Uint8Array, ...rest: readonly unknown[]): boolean => {
    if (inWork.getStore() === undefined) return Reflect.apply(write, stream, [text, ...rest]);
    const lines = String(typeof text === 'string' ? text : Buffer.from(text)).split('\n');
    inWork.exit(() =>
      lines
        .map((line) => line.trimEnd())
        .filter(Boolean)
        .forEach(hear),
    );
    return true;
  };
  const restore = (): void => {
    // Under another one that was set since, it stays and lets everything pass.
    if (stream.write === filtered) Reflect.set(stream, 'write', original);
  };
  Reflect.set(stream, 'write', filtered);
  return inWork.run(true, work).finally(restore);
}
