/** What a tag must match before it is released. */
import { describe, expect, it } from 'vitest';
import { releaseNotes } from '../scripts/release-notes.ts';

const CHANGELOG = `# Changelog

## Unreleased

- Not out yet.

## 1.2.30 (2030-02-01)

- Later.

## 1.2.3 (2030-01-31)

### Added

- A thing.

## 1.2.2

`;
const files = (version: string) => ({
  manifest: { version },
  lock: { version, packages: { '': { version } } },
  changelog: CHANGELOG,
});

describe('releaseNotes', () => {
  it('are the section of the version, and nothing of its neighbours', () => {
    expect(releaseNotes('v1.2.3', files('1.2.3'))).toBe('### Added\n\n- A thing.');
    expect(releaseNotes('v1.2.30', files('1.2.30'))).toBe('- Later.');
  });

  it.each(['1.2.3', 'v1.2', 'v1.2.3-rc.1', 'v01.2.3', 'v1.2.3\n', 'v1.2.3 x'])('are refused for the tag %j', (tag) => {
    expect(() => releaseNotes(tag, files('1.2.3'))).toThrow('not of the form v1.2.3');
  });

  it('are refused for another version than that of package.json, or of either place in package-lock.json', () => {
    expect(() => releaseNotes('v1.2.4', files('1.2.3'))).toThrow(
      'the tag is v1.2.4, and package.json has version 1.2.3',
    );
    const { lock, ...rest } = files('1.2.3');
    expect(() => releaseNotes('v1.2.3', { ...rest, lock: { ...lock, version: '1.2.2' } })).toThrow(
      'package-lock.json has version 1.2.2',
    );
    expect(() => releaseNotes('v1.2.3', { ...rest, lock: { ...lock, packages: {} } })).toThrow(
      "package-lock.json's root package has version undefined",
    );
  });

  it('are refused when the changelog says nothing of the version', () => {
    expect(() => releaseNotes('v1.2.2', files('1.2.2'))).toThrow('no text under "## 1.2.2"');
    expect(() => releaseNotes('v1.2.5', files('1.2.5'))).toThrow('no text under "## 1.2.5"');
  });
});
