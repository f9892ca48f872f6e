/**
 * The one place that knows where our own files lie: next to the sources while developing, next to the bundles in dist/.
 */
import { dirname, join } from 'node:path';

const here = import.meta.filename;
const fromSource = here.endsWith('.ts');
// Bundled, this module is dist/<entry>/index.js; from source it is src/system/action-root.ts: the root is two folders
// up either way.
const root = dirname(dirname(dirname(here)));

/** Where the bundled manifests are. */
export function manifestsDir(): string {
  return [root, 'manifests'].join('/');
}

/** The script that k6 runs for a plan of ours. */
export function planScript(): string {
  return [root, 'k6', 'plan.js'].join('/');
}

/**
 * The script of another entry, to be started as a process or a worker of its own. Entries are bundles of their own: a
 * `new URL(…)` would make ncc copy the file unbundled.
 */
export function entryFile(name: 'load-worker' | 'embedded'): string {
  return fromSource ? [root, 'src', `${name}.ts`].join('/') : [root, 'dist', name, 'index.js'].join('/');
}

/** The report's JSON Schema, for those who want to check a report. */
export function schemaFile(): string {
  return join(root, ...['schema', 'report.schema.json']);
}
