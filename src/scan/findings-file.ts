/** All findings of a run, in its own directory: the record has counts and the worst of them, SARIF needs every one. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Scan } from '../findings/finding.ts';
import { ActionError, describeError } from '../lib/errors.ts';
import type { Io } from '../system/io.ts';
import { readOwnFile } from '../system/own-file.ts';
import { safeWrite } from '../system/safe-write.ts';
import { scanDirectory } from './trivy.ts';

export type ScanPart = 'manifests' | 'images';

/** Keeps what is uploaded of a part of the scan, without secrets. */
export async function keepScans(io: Io, part: ScanPart, scans: readonly Scan[]): Promise<void> {
  await mkdir(scanDirectory(io), { recursive: true, mode: 0o700 });
  await safeWrite(fileOf(io, part), JSON.stringify(scans), 0o600);
}

/** What was kept; none when that part was not scanned. @throws ActionError scan-failed for a damaged file. */
export async function keptScans(io: Io, part: ScanPart): Promise<readonly Scan[]> {
  const file = fileOf(io, part);
  try {
    const text = await readOwnFile(file);
    return text === undefined ? [] : (JSON.parse(text) as readonly Scan[]);
  } catch (cause) {
    throw new ActionError('scan-failed', `${file} can't be read: ${describeError(cause)}`, {
      cause,
      hint: 'Scan again with the command `scan`.',
    });
  }
}

function fileOf(io: Io, part: ScanPart): string {
  return join(scanDirectory(io), `findings-${part}.json`);
}
