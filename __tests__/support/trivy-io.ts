/** The real Trivy behind a real Io, in a directory that is removed with it. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRedactor } from '../../src/redaction/redact.ts';
import type { Trivy } from '../../src/scan/trivy.ts';
import type { Io, Log } from '../../src/system/io.ts';
import { realIo } from '../../src/system/real-io.ts';
import { givenTool } from '../../src/tools/given-tool.ts';
import { REAL_TRIVY } from './trivy.ts';
import { type DatabaseVulnerability, writeTrivyDatabase } from './trivy-database.ts';

/** What every whole database knows; without it one is taken for empty. */
export const KNOWN: DatabaseVulnerability = {
  id: 'CVE-2019-10744',
  affects: [{ language: 'npm', package: 'lodash', vulnerable: '< 4.17.12', fixed: '4.17.12' }],
  severities: { ghsa: 'CRITICAL' },
  title: 'prototype pollution',
};

export class TrivyIo implements Disposable {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'trivy-io-')));
  readonly lines: string[] = [];
  readonly io: Io;
  readonly cache = join(this.path, 'databases');

  constructor() {
    const workDir = join(this.path, 'work');
    mkdirSync(workDir);
    const note = (line: string) => void this.lines.push(line);
    const silent = () => undefined;
    const log: Log = {
      group: note,
      groupEnd: silent,
      info: note,
      notice: note,
      warning: note,
      error: note,
      debug: silent,
      live: silent,
    };
    this.io = realIo({ log, redactor: createRedactor(), workDir, signal: new AbortController().signal });
  }

  at(...names: readonly string[]): string {
    return join(this.path, ...names);
  }

  database(vulnerabilities: readonly DatabaseVulnerability[] = []): void {
    writeTrivyDatabase(this.cache, [KNOWN, ...vulnerabilities]);
  }

  async trivy(): Promise<Trivy> {
    return await givenTool(this.io, 'trivy', { path: REAL_TRIVY ?? 'trivy' });
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
