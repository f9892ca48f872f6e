/**
 * Writes every complete workflow that README and docs/ tell people to copy into a folder, one file each, so that
 * actionlint and zizmor can look at them. Usage: node scripts/doc-workflows.ts FOLDER
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** A workflow in the documentation. */
export interface DocWorkflow {
  /** Page from the root of the repository. */
  readonly page: string;
  /** Name of the file that its first line says to copy it to, without the folder. */
  readonly file: string;
  readonly text: string;
}

/**
 * The code blocks that have jobs; those that show a step or two are no workflows.
 * @throws Error For one whose first line does not name a file in .github/workflows.
 */
export function docWorkflows(): readonly DocWorkflow[] {
  return ['README.md', ...globSync('docs/*.md', { cwd: ROOT }).toSorted()].flatMap((page) =>
    [...readFileSync(join(ROOT, page), 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```/gm)]
      .map(([, text = '']) => text)
      .filter((text) => /^jobs:/m.test(text))
      .map((text) => ({ page, file: fileOf(page, text), text })),
  );
}

function fileOf(page: string, text: string): string {
  const [, file] = /^# \.github\/workflows\/([\w-]+\.yml)\n/.exec(text) ?? [];
  if (file === undefined)
    throw new Error(`${page}: the workflow that starts with ${text.slice(0, 60)} does not name its file`);
  return file;
}

if (import.meta.main) {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new Error('Usage: node scripts/doc-workflows.ts FOLDER');
  for (const { page, file, text } of docWorkflows())
    writeFileSync(join(folder, `${basename(page, '.md').toLowerCase()}-${file}`), text);
}
