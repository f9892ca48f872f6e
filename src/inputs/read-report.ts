/** Reads the inputs of the report. */
import { defined } from '../lib/defined.ts';
import { describeError } from '../lib/errors.ts';
import { clip } from '../lib/text.ts';
import { compileTemplate, templateProblems, type Values } from '../load/plan/template.ts';
import { LONGEST_MATRIX, LONGEST_RETENTION_DAYS, MOST_HISTORY } from './bounds.ts';
import * as parse from './parse.ts';
import type { Parse, Reader } from './reader.ts';
import type { ArtifactSettings, OtlpSettings, ReportSettings } from './settings.ts';

/** Of a line with a header, in characters; servers take no more of all together. */
const LONGEST_HEADER = 8 * 1024;
const MOST_HEADERS = 50;
const ONLY_COLLECT = 'is for mode: collect, and the mode is run';

/** The settings of the report. `variables`: what headers may draw from. */
export function readReport(reader: Reader, outDir: string, variables: Values): ReportSettings {
  const otlp = readOtlp(reader, variables);
  // Used before the settings are read (main.ts); what is not allowed is refused here.
  reader.value('mode', parse.oneOf('run', 'collect'));
  reader.optional('matrix', matrix);
  if (reader.isGiven('needs')) reader.conflict('needs', ONLY_COLLECT);
  if (reader.value('merge', parse.boolean)) reader.conflict('merge', ONLY_COLLECT);
  return {
    comment: reader.value('comment', parse.boolean),
    outDir,
    onInvalid: reader.value('on-invalid', parse.oneOf('fail', 'warn')),
    artifact: readArtifact(reader),
    history: reader.value('history', parse.countWithin(0, MOST_HISTORY)),
    ...defined({ otlp }),
  };
}

/** What is uploaded, and for how long. */
export function readArtifact(reader: Reader): ArtifactSettings {
  const upload = reader.value('artifact', parse.oneOf('false', 'html', 'all'));
  const retentionDays = reader.optional('artifact-retention-days', parse.countWithin(1, LONGEST_RETENTION_DAYS));
  const kubeconfig = reader.value('upload-kubeconfig', parse.boolean);
  if (kubeconfig && upload !== 'all')
    reader.conflict(
      'upload-kubeconfig',
      `needs artifact: all, which has the bundle that it is put into, and artifact is ${upload}`,
    );
  return { upload, kubeconfig, ...defined({ retentionDays }) };
}

const matrix: Parse<string> = (text) => (text.length <= LONGEST_MATRIX ? text : undefined);

function readOtlp(reader: Reader, variables: Values): OtlpSettings | undefined {
  const endpoint = reader.optional('otlp-endpoint', parse.mirrorUrl);
  const headers = reader.given('otlp-headers')?.text ?? '';
  if (endpoint === undefined) {
    if (headers.trim() !== '')
      reader.conflict('otlp-headers', 'need otlp-endpoint, the address to which they are sent');
    return undefined;
  }
  return { endpoint, headers: readHeaders(reader, headers, variables) };
}

/** `Name: value` lines. What is wrong is told without the value, which may be a secret. */
function readHeaders(reader: Reader, text: string, variables: Values): Readonly<Record<string, string>> {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const refuse = (sentence: string) => reader.conflict('otlp-headers', sentence);
  if (lines.length > MOST_HEADERS) {
    refuse(`there are ${lines.length} lines, and at most ${MOST_HEADERS} are allowed`);
    return {};
  }
  const headers = new Headers();
  for (const [index, line] of lines.entries()) {
    const problem = addHeader(headers, line, variables);
    if (problem !== undefined) refuse(`line ${index + 1}${problem}`);
  }
  return Object.fromEntries(headers);
}

/** What is wrong with a line, as the rest of a sentence that begins with its number; undefined when it was added. */
function addHeader(headers: Headers, line: string, variables: Values): string | undefined {
  const colon = line.indexOf(':');
  if (colon <= 0 || line.length > LONGEST_HEADER) return ' is no header; write Name: value';
  const name = line.slice(0, colon).trim();
  const template = line.slice(colon + 1).trim();
  const problems = templateProblems(template, { variables });
  if (problems.length > 0) return `: ${problems.join('; ')}`;
  const value = compileTemplate(template, undefined, { variables });
  if (typeof value !== 'string') return ': only {{var.NAME}} can stand in these headers';
  try {
    if (headers.has(name)) return `: ${clip(name, 60)} is there already`;
    headers.set(name, value);
    return undefined;
  } catch (error) {
    return ` is not allowed in HTTP (${withoutValue(describeError(error), value)})`;
  }
}

function withoutValue(text: string, value: string): string {
  return value === '' ? text : text.replaceAll(value, '…');
}
