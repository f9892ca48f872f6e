/**
 * Writes what is generated from the source: the inputs and outputs of action.yml and of the README's tables, the JSON
 * Schemas, and the validator of records. Usage: node scripts/docs.ts [--check]; with --check nothing is written and the
 * exit code is 1 when a file is stale.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withTables } from './doc-tables.ts';
import { schemaFiles } from './schema.ts';

const ROOT = join(import.meta.dirname, '..');
const EMPTY_README =
  '# kind-loadtest-action\n\n## Inputs\n\n<!-- inputs -->\n<!-- /inputs -->\n\n## Outputs\n\n<!-- outputs -->\n<!-- /outputs -->\n';

function main(check: boolean): void {
  const stale = Object.entries({ ...withTablesIn('action.yml', 'README.md'), ...schemaFiles() }).flatMap(([name, content]) => {
    const path = join(ROOT, name);
    if (existsSync(path) && readFileSync(path, 'utf8') === content) return [];
    if (!check) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
    return [name];
  });
  if (check && stale.length > 0) {
    console.error(`${stale.join(' and ')} ${stale.length === 1 ? 'is' : 'are'} stale. Run: npm run docs`);
    process.exitCode = 1;
  }
}

function withTablesIn(...names: readonly string[]): Readonly<Record<string, string>> {
  const before = (path: string) => (existsSync(path) || !path.endsWith('README.md') ? readFileSync(path, 'utf8') : EMPTY_README);
  return Object.fromEntries(names.map((name) => [name, withTables(before(join(ROOT, name)), name)]));
}

main(process.argv.includes('--check'));
