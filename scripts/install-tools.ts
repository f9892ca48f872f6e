/**
 * Installs the default versions of the named tools for the tests that need them, from the tool cache or the release;
 * each must have the SHA-256 in our source. In a workflow their directories are added to the PATH of later steps;
 * elsewhere they are printed. Usage: node scripts/install-tools.ts kind kubectl k6
 */
import { appendFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createRedactor } from '../src/redaction/redact.ts';
import { terminalLog } from '../src/system/log.ts';
import { cancelSignal, realIo } from '../src/system/real-io.ts';
import { installTool } from '../src/tools/install-tool.ts';
import { DEFAULT_VERSIONS } from '../src/tools/tool-downloads.ts';

type Tool = keyof typeof DEFAULT_VERSIONS;

function isTool(name: string): name is Tool {
  return Object.hasOwn(DEFAULT_VERSIONS, name);
}

const names = process.argv.slice(2);
const tools = names.filter(isTool);
if (tools.length === 0 || tools.length < names.length)
  throw new Error(
    `Usage: node scripts/install-tools.ts TOOL...; tools are ${Object.keys(DEFAULT_VERSIONS).join(', ')}`,
  );

const workDir = mkdtempSync(join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'tools-for-tests-'));
const log = terminalLog(process.stderr, Date.now, false);
const io = realIo({ log, redactor: createRedactor(), workDir, signal: cancelSignal() });
const { GITHUB_PATH: pathFile } = process.env;
for (const tool of tools) {
  const { path, version, source } = await installTool(io, tool, { version: DEFAULT_VERSIONS[tool] });
  log.info(`${tool} ${version} (${source}) is ${path}`);
  if (pathFile === undefined) console.log(dirname(path));
  else appendFileSync(pathFile, `${dirname(path)}\n`);
}
