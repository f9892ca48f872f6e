/** The directory of one k6 run: its working directory, its home, and all that it is given. */
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface RunFolder extends AsyncDisposable {
  readonly path: string;
  /** A directory without anything in it: k6's PATH. */
  readonly empty: string;
  readonly temp: string;
  /** k6's own settings file: ours, and empty. */
  readonly config: string;
  /**
   * Where k6 writes its summary. The name can't be guessed: the code that writes the file runs among the script's,
   * where a setter on Object.prototype of that name would be handed the list of files to write.
   */
  readonly summary: string;
  /** Writes a file of the run; returns its path. */
  write(name: string, content: string | Buffer): Promise<string>;
}

/** Makes the directory below `parent`, for its owner alone. Disposing removes it. */
export async function makeRunFolder(parent: string): Promise<RunFolder> {
  // mkdtemp gives mode 0700.
  const path = await mkdtemp(join(parent, 'k6-'));
  const [empty, temp] = [join(path, 'empty'), join(path, 'temp')];
  await mkdir(empty, { mode: 0o500 });
  await mkdir(temp, { mode: 0o700 });
  const write = async (name: string, content: string | Buffer): Promise<string> => {
    await writeFile(join(path, name), content, { mode: 0o600, flag: 'wx' });
    return join(path, name);
  };
  return {
    path,
    empty,
    temp,
    config: await write('config.json', '{}'),
    summary: join(path, `summary-${randomUUID()}.json`),
    write,
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}
