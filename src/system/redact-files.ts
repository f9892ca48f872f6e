/** Takes secrets out of files that other programs have written into the report's directory, which users upload. */
import { isUtf8 } from 'node:buffer';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Redactor } from '../redaction/redact.ts';

/** Files are read whole, since secrets may have several lines. */
export const LARGEST_FILE = 32 * 1024 * 1024;

/**
 * Rewrites every file below a directory without its secrets. Files above 32 MB and whatever is no file or folder are
 * removed: links would take an upload to files of the machine. Returns the paths of what was removed.
 */
export async function redactFiles(directory: string, redactor: Redactor): Promise<readonly string[]> {
  const removed: string[] = [];
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) continue;
    if (!entry.isFile() || (await stat(path)).size > LARGEST_FILE) {
      await rm(path);
      removed.push(path);
      continue;
    }
    const content = await readFile(path);
    // What is no UTF-8 keeps its bytes this way.
    const encoding = isUtf8(content) ? 'utf8' : 'latin1';
    const text = content.toString(encoding);
    const redacted = redactor.redact(text);
    if (redacted !== text) await writeFile(path, redacted, encoding);
  }
  return removed;
}
