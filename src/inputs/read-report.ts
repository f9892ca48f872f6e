/** Reads the inputs of the report. */
import { defined } from '../lib/defined.ts';
import type { Values } from '../load/plan/template.ts';
import { LONGEST_MATRIX, LONGEST_RETENTION_DAYS, MOST_HISTORY } from './bounds.ts';
import * as parse from './parse.ts';
import { type OtlpReceiver, readOtlpEndpoint, readOtlpHeaders } from './read-otlp.ts';
import type { Parse, Reader } from './reader.ts';
import type { ArtifactSettings, ReportSettings } from './settings.ts';

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

function readOtlp(reader: Reader, variables: Values): OtlpReceiver | undefined {
  const url = reader.optional('otlp-endpoint', readOtlpEndpoint);
  const given = reader.given('otlp-headers')?.text ?? '';
  if (url === undefined) {
    if (given.trim() !== '' && !reader.isGiven('otlp-endpoint'))
      reader.conflict('otlp-headers', 'need otlp-endpoint, the address to which they are sent');
    return undefined;
  }
  const read = readOtlpHeaders(given, variables);
  if ('headers' in read) return { url, headers: read.headers };
  for (const problem of read.problems) reader.conflict('otlp-headers', problem);
  return undefined;
}
