/** What an embedded process is told when it is started. */
import { at, numberAt, textAt, textsAt } from '../../lib/json.ts';

export interface EmbeddedOptions {
  /** File whose removal ends the process. */
  readonly lease: string;
  /** File to write `{"pid","port"}` to once it listens. */
  readonly ready: string;
  /** The process ends with this one; null keeps it until the lease is gone. */
  readonly owner: number | null;
  /** Echo: what it answers. */
  readonly text: string;
  /** Gateway: Host -> address of the service. */
  readonly routes: Readonly<Record<string, string>>;
  /** Monitor: name -> process id to look at. */
  readonly watched: Readonly<Record<string, number>>;
}

export function parseEmbeddedOptions(json: string): EmbeddedOptions {
  const given: unknown = JSON.parse(json);
  const watched = at(given, 'watched');
  return {
    lease: textAt(given, 'lease') ?? '',
    ready: textAt(given, 'ready') ?? '',
    owner: numberAt(given, 'owner') ?? null,
    text: textAt(given, 'text') ?? '',
    routes: textsAt(given, 'routes'),
    watched: Object.fromEntries(
      Object.keys(Object(watched)).flatMap((name) =>
        numberAt(watched, name) === undefined ? [] : [[name, numberAt(watched, name) ?? 0]],
      ),
    ),
  };
}
