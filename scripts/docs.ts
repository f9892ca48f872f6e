/**
 * Writes the inputs and outputs of action.yml and of the README's tables from the tables in the source.
 * Usage: node scripts/docs.ts [--check]; with --check nothing is written and the exit code is 1 when a file is stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withTables } from './doc-tables.ts';

const ROOT = join(import.meta.dirname, '..');
const EMPTY_README =
  '# kind-loadtest-action\n\n## Inputs\n\n<!-- inputs -->\n<!-- /inputs -->\n\n## Outputs\n\n<!-- outputs -->\n<!-- /outputs -->\n';

function main(check: boolean): void {
  const stale = ['action.yml', 'README.md'].filter((name) => {
    const path = join(ROOT, name);
    const before = existsSync(path) || name === 'action.yml' ? readFileSync(path, 'utf8') : EMPTY_README;
    const after = withTables(before, name);
    if (!check) writeFileSync(path, after);
    return after !== before || !existsSync(path);
  });
  if (check && stale.length > 0) {
    console.error(`${stale.join(' and ')} ${stale.length === 1 ? 'is' : 'are'} stale. Run: npm run docs`);
    process.exitCode = 1;
  }
}

main(process.argv.includes('--check'));
