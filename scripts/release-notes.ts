/**
 * Checks that a tag is that of the version in package.json, package-lock.json and CHANGELOG.md, and prints what the
 * changelog says of it. Usage: node scripts/release-notes.ts v1.2.3; the exit code is 1 when something does not match.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeError } from '../src/lib/errors.ts';
import { textAt } from '../src/lib/json.ts';

/** What a release is made from: contents of files. */
export interface ReleaseFiles {
  readonly manifest: unknown;
  readonly lock: unknown;
  readonly changelog: string;
}

/**
 * The text under `## 1.2.3` in the changelog, without that heading.
 * @throws Error When the tag is not `v1.2.3`, names another version than the files, or has no text.
 */
export function releaseNotes(tag: string, { manifest, lock, changelog }: ReleaseFiles): string {
  if (!/^v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.test(tag))
    throw new Error(`the tag ${tag} is not of the form v1.2.3`);
  const version = tag.slice(1);
  const versions = {
    'package.json': textAt(manifest, 'version'),
    'package-lock.json': textAt(lock, 'version'),
    "package-lock.json's root package": textAt(lock, 'packages', '', 'version'),
  };
  for (const [file, found] of Object.entries(versions))
    if (found !== version) throw new Error(`the tag is ${tag}, and ${file} has version ${String(found)}`);
  const notes = sectionOf(changelog, version);
  if (notes === undefined) throw new Error(`CHANGELOG.md has no text under "## ${version}"`);
  return notes;
}

/** A heading may have a date behind the version: `## 1.2.3 (2030-01-31)`. */
function sectionOf(changelog: string, version: string): string | undefined {
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find((text) => text.split(/[\s(]/, 1)[0] === version);
  const notes = section?.slice(section.indexOf('\n')).trim();
  return notes === '' ? undefined : notes;
}

function main(tag: string | undefined): void {
  if (tag === undefined) throw new Error('Usage: node scripts/release-notes.ts v1.2.3');
  const read = (name: string) => readFileSync(join(import.meta.dirname, '..', name), 'utf8');
  const files = { manifest: JSON.parse(read('package.json')), lock: JSON.parse(read('package-lock.json')) };
  console.log(releaseNotes(tag, { ...files, changelog: read('CHANGELOG.md') }));
}

if (import.meta.main) {
  try {
    main(process.argv[2]);
  } catch (error) {
    console.error(describeError(error));
    process.exitCode = 1;
  }
}
