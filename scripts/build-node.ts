/** Which Node may build dist: the one in the lock file, so that the same bundle comes out everywhere. */
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { at, textAt } from '../src/lib/json.ts';

/** What is known of the Node that runs. */
export interface RunningNode {
  /** Of the form `v24.1.0`. */
  readonly version: string;
  /** Path of the program. */
  readonly execPath: string;
  readonly platform: string;
  /** As Node calls it: `x64`, `arm64`. */
  readonly architecture: string;
}

/**
 * Why dist may not be built with this Node; undefined when it may. It must be the file of the package
 * `node-linux-<architecture>`, which npm compares with the lock file's checksum when it installs it.
 * @param root Folder with node_modules.
 * @param lock Content of package-lock.json.
 */
export function buildNodeProblem(root: string, lock: unknown, running: RunningNode): string | undefined {
  const name = `node-linux-${running.architecture}`;
  const version = textAt(lock, 'packages', `node_modules/${name}`, 'version');
  if (running.platform !== 'linux' || version === undefined)
    return `dist is built on Linux, on x64 or arm64; this is ${running.platform} on ${running.architecture}`;
  const pinned = join(root, 'node_modules', name, 'bin', 'node');
  if (at(lock, 'packages', `node_modules/${name}`, 'integrity') === undefined)
    return `package-lock.json has no checksum for ${name}`;
  if (running.version === `v${version}` && isSameFile(running.execPath, pinned)) return undefined;
  return `dist is built with Node ${version} from node_modules/${name}, and this is ${running.version} at ${running.execPath}; run \`npm ci\`, then \`npm run build\``;
}

function isSameFile(left: string, right: string): boolean {
  try {
    return realpathSync(left) === realpathSync(right);
  } catch {
    // The package is not installed: what runs is another file.
    return false;
  }
}
