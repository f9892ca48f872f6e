/**
 * What a step says to GitHub's runner: https://docs.github.com/actions/reference/workflow-commands-for-github-actions.
 * As @actions/core has it, and held against that package by a test. The package itself brings an HTTP client along,
 * for a few lines of text, which would be most of what the post step loads.
 */
import { appendFileSync, existsSync } from 'node:fs';
import { EOL } from 'node:os';

/** The value of an input, trimmed; empty when there is none. */
export function getInput(name: string): string {
  return (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}

/** What the main step saved for the post step; empty when it saved nothing. */
export function getState(name: string): string {
  return process.env[`STATE_${name}`] ?? '';
}

/** Saves a value for the post step. @throws Error when the runner's file can't be written. */
export function saveState(name: string, value: string): void {
  if (!writeFileCommand('GITHUB_STATE', name, value)) issue('save-state', value, name);
}

/** Sets an output of the step. @throws Error when the runner's file can't be written. */
export function setOutput(name: string, value: string): void {
  if (writeFileCommand('GITHUB_OUTPUT', name, value)) return;
  process.stdout.write(EOL);
  issue('set-output', value, name);
}

/** Has the runner mask a value in the log from now on. */
export function setSecret(secret: string): void {
  issue('add-mask', secret);
}

/** Opens a section of the log that can be folded. */
export function startGroup(title: string): void {
  issue('group', title);
}

export function endGroup(): void {
  issue('endgroup');
}

/** A plain line of the log. The caller makes sure that it is no command. */
export function info(line: string): void {
  process.stdout.write(line + EOL);
}

/** A line of the log that is an annotation too; `debug` is shown with debug logging only. */
export function annotate(level: 'debug' | 'notice' | 'warning' | 'error', line: string): void {
  issue(level, line);
}

function issue(command: string, value = '', name?: string): void {
  const property = name === undefined ? '' : ` name=${escapeProperty(name)}`;
  process.stdout.write(`::${command}${property}::${escapeData(value)}${EOL}`);
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Adds a value to the runner's file; false when the runner has none, as before 2022. */
function writeFileCommand(variable: 'GITHUB_OUTPUT' | 'GITHUB_STATE', name: string, value: string): boolean {
  const path = process.env[variable] ?? '';
  if (path === '') return false;
  // The runner makes the file. One that is gone would be read by nobody.
  if (!existsSync(path)) throw new Error(`Missing file at path: ${path}`);
  // Nobody can know it when the value is written, so no value can end early.
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  appendFileSync(path, `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`);
  return true;
}
