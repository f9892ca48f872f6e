/**
 * Writes what is generated from the source: the inputs and outputs of action.yml, the tables of docs/inputs.md and
 * docs/outputs.md, the JSON Schemas, the validator of records, and the script and style of report.html. Usage: node scripts/docs.ts [--check]; with --check
 * nothing is written and the exit code is 1 when a file is stale.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DOCUMENTS, withTables } from './doc-tables.ts';
import { pageFiles } from './page.ts';
import { schemaFiles } from './schema.ts';

const ROOT = join(import.meta.dirname, '..');

function main(check: boolean): void {
  const documents = Object.fromEntries(
    DOCUMENTS.map((name) => [name, withTables(readFileSync(join(ROOT, name), 'utf8'), name)]),
  );
  const stale = Object.entries({ ...documents, ...schemaFiles(), ...pageFiles() }).flatMap(([name, content]) => {
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

main(process.argv.includes('--check'));
