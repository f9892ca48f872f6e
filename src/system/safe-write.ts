/**
 * Writing files where somebody else may have put links: a file is made anew beside its place and renamed into it, so
 * that no link is followed.
 */
import { constants } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

const NEW_FILE = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;

/**
 * Writes a file. A link in its place is replaced, wherever it leads. Whoever is killed meanwhile leaves the old file,
 * not half a new one. The directory must exist; `mode` is lowered by the umask, as everywhere.
 */
export async function safeWrite(path: string, content: string, mode = 0o666): Promise<void> {
  // One name always, so that a killed run leaves one such file at most. What has it is removed, not opened.
  const part = `${path}.part`;
  await rm(part, { force: true });
  try {
    {
      await using file = await open(part, NEW_FILE, mode);
      await file.writeFile(content);
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/**
 * Makes an empty directory in place of whatever has its name, so that a program which writes into it meets no link
 * there.
 */
export async function freshDirectory(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
  await mkdir(dirname(path), { recursive: true });
  await mkdir(path);
}
