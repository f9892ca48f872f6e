/**
 * Installs the default k6 for the tests that need it, from the tool cache or the release; its archive must have the
 * SHA-256 in our source. In a workflow its directory is added to the PATH of later steps; elsewhere it is printed.
 */
import { appendFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createRedactor } from '../src/redaction/redact.ts';
import { terminalLog } from '../src/system/log.ts';
import { cancelSignal, realIo } from '../src/system/real-io.ts';
import { installTool } from '../src/tools/install-tool.ts';
import { DEFAULT_VERSIONS } from '../src/tools/tool-downloads.ts';

const workDir = mkdtempSync(join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'k6-for-tests-'));
const log = terminalLog(process.stderr, Date.now, false);
const io = realIo({ log, redactor: createRedactor(), workDir, signal: cancelSignal() });
const { path, version, source } = await installTool(io, 'k6', { version: DEFAULT_VERSIONS.k6 });
log.info(`k6 ${version} (${source}) is ${path}`);
const { GITHUB_PATH: pathFile } = process.env;
if (pathFile === undefined) console.log(dirname(path));
else appendFileSync(pathFile, `${dirname(path)}\n`);
