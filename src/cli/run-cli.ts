/**
 * The pipeline on a laptop: whole, or one command at a time. Exit codes: 0 pass, 1 fail, 2 bad input, 3 invalid, 4
 * error, 130 cancelled.
 */

import { parseCommandLine } from '../inputs/command-line.ts';
import { helpText } from '../inputs/help.ts';
import { describeError, InputError } from '../lib/errors.ts';
import { VERSION } from '../lib/version.ts';
import { createRedactor } from '../redaction/redact.ts';
import { learnProblems } from '../redaction/secrets.ts';
import { muteRunnerCommands, terminalLog } from '../system/log.ts';
import { EXIT } from './exit-codes.ts';
import { runCommand } from './run-command.ts';

const redactor = createRedactor();

async function main(): Promise<number> {
  const line = parseCommandLine(process.argv.slice(2));
  if (line.command === 'help') return say(helpText());
  if (line.command === 'version') return say(VERSION);
  if (line.command !== 'report' || line.from.length === 0) return runCommand(line, redactor);
  // Large, with the validator of reports: no other command needs it.
  return (await import('./report-command.ts')).drawReports(line, redactor);
}

function say(text: string): number {
  process.stdout.write(`${text}\n`);
  return EXIT.pass;
}

// Whoever reads may stop reading (`| head`), and a disk may be full. That must not cost the report's files or the
// clean-up.
let isSilenced = false;
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (isSilenced || error.code === 'EPIPE' || stream === process.stderr) return;
    isSilenced = true;
    process.stderr.write(`error: the output could not be written: ${error.message}\n`);
  });
}

if (process.env['GITHUB_ACTIONS'] === undefined) muteRunnerCommands(process.stdout);

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof InputError) learnProblems(redactor, error.problems);
  // Through the log: what a damaged record or a file name holds must not move the cursor.
  terminalLog(process.stderr, Date.now, false).error(redactor.redact(describeError(error)));
  process.exitCode = error instanceof InputError ? EXIT.input : EXIT.error;
}
// Output to a pipe is asynchronous: let it drain, then don't wait for idle keep-alive sockets.
process.stdout.write('', () => process.exit());
