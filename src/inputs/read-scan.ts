/** Reads the inputs of the security scan. */
import { existsSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { SEVERITIES } from '../findings/finding.ts';
import { defined } from '../lib/defined.ts';
import { describeError } from '../lib/errors.ts';
import { listed } from '../lib/text.ts';
import type { FileGate } from '../system/input-files.ts';
import { isInWorkspace } from '../system/safe-path.ts';
import { parseThresholds } from '../thresholds/parse-thresholds.ts';
import type { Threshold } from '../thresholds/threshold.ts';
import * as parse from './parse.ts';
import { plainAccepted, yamlAccepted } from './read-accepted.ts';
import type { Reader } from './reader.ts';
import type { ForeignSarif, ScanSettings } from './settings.ts';

/** As many files as anybody merges, and far fewer than GitHub takes runs. */
const MOST_SARIF_FILES = 50;

export function readScan(reader: Reader, files: FileGate, workspace: string | undefined): ScanSettings {
  const scan = reader.value('scan', parse.oneOf('true', 'false', 'config', 'images'));
  const severities = reader.list('scan-severity', parse.oneOf(...SEVERITIES));
  if (severities.length === 0 && reader.isGiven('scan-severity'))
    reader.refuse('scan-severity', 'at least one severity, or scan: false');
  const cacheDirectory = readCacheDirectory(reader, workspace);
  return {
    manifests: scan === 'true' || scan === 'config',
    images: scan === 'true' || scan === 'images',
    severities: SEVERITIES.filter((severity) => severities.includes(severity)),
    database: {
      repositories: reader.list('trivy-db-repositories', parse.image),
      javaRepositories: reader.list('trivy-java-db-repositories', parse.image),
      isOffline: reader.value('trivy-offline', parse.boolean),
      ...defined({ cacheDirectory }),
    },
    sarif: { upload: reader.value('sarif-upload', parse.boolean), foreign: readForeign(reader, files) },
    ...defined({ accepted: readAccepted(reader, files) }),
  };
}

/**
 * The thresholds that `scan-fail-on` stands for: none of that severity or a higher one, of each kind that is scanned
 * for. `hasImages`: whether any run, which they do in a cluster alone.
 */
export function failOnThresholds(reader: Reader, scan: ScanSettings, hasImages: boolean): readonly Threshold[] {
  const lowest = reader.optional('scan-fail-on', parse.oneOf('critical', 'high', 'medium', 'low'));
  if (lowest === undefined) return [];
  const kinds = [
    ...(scan.manifests ? ['misconfigurations'] : []),
    ...(scan.images && hasImages ? ['vulnerabilities'] : []),
  ];
  if (kinds.length === 0)
    reader.conflict(
      'scan-fail-on',
      scan.images
        ? 'is about images, and without a cluster none run; use scan: true or config'
        : 'needs a scan, and scan is false',
    );
  const severities = SEVERITIES.slice(0, SEVERITIES.indexOf(lowest) + 1);
  const left = severities.filter((severity) => !scan.severities.includes(severity));
  if (left.length > 0) {
    reader.conflict('scan-fail-on', `is also about ${listed(left)}, which scan-severity leaves out; add it there`);
    return [];
  }
  const text = kinds.flatMap((kind) => severities.map((severity) => `${kind}(${severity}) == 0`)).join('\n');
  return parseThresholds(text).thresholds;
}

/** Its form goes by its name, as in Trivy itself. */
function readAccepted(reader: Reader, files: FileGate): ScanSettings['accepted'] {
  const given = reader.given('scan-ignore-file');
  if (given === undefined) return undefined;
  const path = given.text.trim();
  const content = readGiven(reader, 'scan-ignore-file', () => files.read(path, given.from, 'config').toString('utf8'));
  if (content === undefined) return undefined;
  const isYaml = ['.yaml', '.yml'].includes(extname(path).toLowerCase());
  return isYaml ? yamlAccepted(content, path, reader.problems) : plainAccepted(content);
}

function readForeign(reader: Reader, files: FileGate): readonly ForeignSarif[] {
  const given = reader.given('sarif-files');
  if (given === undefined) return [];
  const paths = reader.list('sarif-files', parse.text);
  if (paths.length > MOST_SARIF_FILES) {
    reader.refuse('sarif-files', `at most ${MOST_SARIF_FILES} files`);
    return [];
  }
  return paths.flatMap((path) => {
    const content = readGiven(reader, 'sarif-files', () => files.read(path, given.from, 'sarif').toString('utf8'));
    return content === undefined ? [] : [{ file: path, content }];
  });
}

function readGiven<T>(reader: Reader, name: 'scan-ignore-file' | 'sarif-files', read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    reader.refuse(name, `a file that can be read (${describeError(error)})`);
    return undefined;
  }
}

/** A database from the checkout would be the pull request's, and could say that nothing is vulnerable. */
function readCacheDirectory(reader: Reader, workspace: string | undefined): string | undefined {
  const given = reader.optional('trivy-cache-dir', parse.text);
  if (given === undefined) return undefined;
  const path = resolve(given);
  if (isInWorkspace(existingPartOf(path), workspace))
    reader.refuse('trivy-cache-dir', 'a directory outside of the checkout, where no pull request puts a database');
  return path;
}

/** The path, or the nearest folder around it that exists already: the rest of the way will be made there. */
function existingPartOf(path: string): string {
  return existsSync(path) || path === dirname(path) ? path : existingPartOf(dirname(path));
}
