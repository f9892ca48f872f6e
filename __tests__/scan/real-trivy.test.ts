/** Scans with the real Trivy: what is found, where, and what a hostile checkout or a bad database can't do. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SourceLocation } from '../../src/findings/finding.ts';
import type { Manifest } from '../../src/kubernetes/objects/manifests.ts';
import { readyDatabase } from '../../src/scan/database.ts';
import { type ScannableImage, scanImage, scansOf } from '../../src/scan/scan-images.ts';
import { type ScannableManifest, scanManifests } from '../../src/scan/scan-manifests.ts';
import { writeImageArchive } from '../support/image-archive.ts';
import { settingsOf } from '../support/load-settings.ts';
import { withTrivy } from '../support/trivy.ts';
import { type DatabaseVulnerability, writeTrivyDatabase } from '../support/trivy-database.ts';
import { KNOWN, TrivyIo } from '../support/trivy-io.ts';

const OPENSSL: DatabaseVulnerability = {
  id: 'CVE-2023-0001',
  affects: [{ debian: 12, source: 'openssl', fixed: '3.0.15-1~deb12u1' }],
  severities: { nvd: 'HIGH' },
  title: 'a certificate can be forged',
};
const DEBIAN = {
  'etc/os-release': 'ID=debian\nVERSION_ID="12"\n',
  'etc/debian_version': '12.5\n',
  'var/lib/dpkg/status':
    'Package: libssl3\nStatus: install ok installed\nArchitecture: amd64\nSource: openssl\nVersion: 3.0.11-1~deb12u2\nDescription: a library\n',
};

const pod = (name: string, spec: object): Manifest =>
  ({ apiVersion: 'v1', kind: 'Pod', metadata: { name, namespace: 'shop' }, spec }) as Manifest;
const PRIVILEGED = pod('web', {
  containers: [{ name: 'app', image: 'shop:1', securityContext: { privileged: true } }],
});

/** Says of every path that it stands in this file, at the line of its depth. */
function from(manifest: Manifest, file: string): ScannableManifest {
  const locate = (path: readonly (string | number)[]): SourceLocation => ({ file, line: path.length + 1 });
  return { manifest, owner: 'application', locate };
}

withTrivy('a scan', () => {
  let folder: TrivyIo;
  beforeEach(() => {
    folder = new TrivyIo();
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    folder[Symbol.dispose]();
  });

  const settings = (raw: Readonly<Record<string, string>> = {}, files: Readonly<Record<string, string>> = {}) =>
    settingsOf({ cluster: 'kind', 'trivy-cache-dir': folder.cache, 'trivy-offline': 'true', ...raw }, files).scan;
  const manifests = async (all: readonly ScannableManifest[], scan = settings()) =>
    await scanManifests(folder.io, await folder.trivy(), { settings: scan, manifests: all });
  const ids = (findings: readonly { readonly id: string }[]) => findings.map(({ id }) => id);

  it('tells the field that is wrong, of which container, and where the repository says so', async () => {
    const findings = await manifests([from(PRIVILEGED, 'app/web.yaml')]);
    const privileged = findings.find(({ id }) => id === 'KSV-0017');
    expect(privileged).toMatchObject({
      kind: 'misconfiguration',
      severity: 'high',
      subject: 'Pod shop/web container app',
      owner: 'application',
      location: { file: 'app/web.yaml', line: ['spec', 'containers', 0, 'securityContext', 'privileged'].length + 1 },
    });
    expect(new Set(ids(findings)).size).toBe(findings.length);
  });

  it('tells containers of one object apart, and objects of one file', async () => {
    const two = pod('two', {
      containers: ['a', 'b'].map((name) => ({ name, image: 'shop:1', securityContext: { privileged: true } })),
    });
    const findings = await manifests([from(PRIVILEGED, 'all.yaml'), from(two, 'all.yaml')]);
    const subjects = findings.filter(({ id }) => id === 'KSV-0017').map(({ subject }) => subject);
    expect(subjects.toSorted()).toEqual([
      'Pod shop/two container a',
      'Pod shop/two container b',
      'Pod shop/web container app',
    ]);
  });

  it.each(['dev/web.yaml', '../nul\0.yaml'])('looks at an object from %j', async (file) =>
    expect(ids(await manifests([from(PRIVILEGED, file)]))).toContain('KSV-0017'),
  );

  it('is not completed when an object was left out', async () => {
    const list: Manifest = { apiVersion: 'v1', kind: 'List', items: [PRIVILEGED] } as Manifest;
    await expect(manifests([from(PRIVILEGED, 'web.yaml'), from(list, 'list.yaml')])).rejects.toMatchObject({
      code: 'scan-failed',
      message: expect.stringContaining('looked at 1 of 2 objects; List'),
    });
  });

  it('leaves out severities once for all', async () => {
    const findings = await manifests([from(PRIVILEGED, 'web.yaml')], settings({ 'scan-severity': 'high' }));
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['high']));
  });

  it.each([
    ['.trivyignore', 'KSV-0017\n'],
    ['ignored.yaml', 'misconfigurations:\n  - id: KSV-0017\n    paths: ["app/web.yaml"]\n    statement: a debugger\n'],
  ])('accepts what a named %s says', async (name, content) => {
    const scan = settings({ 'scan-ignore-file': name }, { [name]: content });
    const found = ids(await manifests([from(PRIVILEGED, 'app/web.yaml')], scan));
    expect(found).not.toContain('KSV-0017');
    expect(found.length).toBeGreaterThan(5);
  });

  it('is not changed by files of a checkout, nor by variables of the job', async () => {
    const before = ids(await manifests([from(PRIVILEGED, 'web.yaml')]));
    const checkout = folder.at('checkout');
    mkdirSync(checkout);
    const hostile = {
      '.trivyignore': before.join('\n'),
      'trivy.yaml': 'severity: [CRITICAL]\nexit-code: 0\nscan: {skip-dirs: ["**"]}\n',
    };
    for (const [name, content] of Object.entries(hostile)) writeFileSync(`${checkout}/${name}`, content);
    const cwd = process.cwd();
    try {
      process.chdir(checkout);
      for (const [name, value] of Object.entries({
        SEVERITY: 'CRITICAL',
        SKIP_FILES: '**',
        IGNOREFILE: `${checkout}/.trivyignore`,
        CONFIG: `${checkout}/trivy.yaml`,
        SKIP_DIRS: '**',
      }))
        vi.stubEnv(`TRIVY_${name}`, value);
      expect(ids(await manifests([from(PRIVILEGED, 'web.yaml')]))).toEqual(before);
    } finally {
      process.chdir(cwd);
    }
  });

  const image = (archive: string, change: Partial<ScannableImage> = {}): ScannableImage => ({
    reference: 'registry.example.com/shop:1.2',
    id: 'registry.example.com/shop@sha256:abc',
    owner: 'application',
    place: { file: 'app/web.yaml', line: 7 },
    save: (file) => copyFile(archive, file),
    ...change,
  });

  it('tells the vulnerability of an image at the line of the manifest', async () => {
    folder.database([OPENSSL]);
    const archive = folder.at('image.tar');
    writeImageArchive(archive, DEBIAN);
    const result = await scanImage(folder.io, await folder.trivy(), image(archive), settings());
    expect(result.image.counts).toEqual({
      kind: 'measured',
      value: { critical: 0, high: 1, medium: 0, low: 0, unknown: 0 },
    });
    expect(result.findings).toMatchObject([
      {
        id: 'CVE-2023-0001',
        location: { file: 'app/web.yaml', line: 7 },
        subject: expect.stringContaining('registry.example.com/shop'),
      },
    ]);
    expect(scansOf([result])).toMatchObject([{ category: 'image/registry.example.com/shop' }]);
    expect(readdirSync(folder.at('work', 'scan'))).not.toContain('image.tar');
  });

  it('of an image that it knows nothing of is not completed, and hides no other', async () => {
    folder.database([OPENSSL]);
    writeImageArchive(folder.at('empty.tar'), { 'hello.txt': 'hello' });
    const result = await scanImage(folder.io, await folder.trivy(), image(folder.at('empty.tar')), settings());
    expect(result.image.counts).toMatchObject({ kind: 'not-measured' });
    expect(scansOf([result])).toMatchObject([{ isIncomplete: true }]);
    const failing = image('', { save: () => Promise.reject(new Error('the node is gone')) });
    const gone = await scanImage(folder.io, await folder.trivy(), failing, settings());
    expect(gone.image.counts).toEqual({ kind: 'not-measured', reason: 'the node is gone' });
  });

  it('has a database, and says from when it is', async () => {
    folder.database();
    const { from: date, problem } = await readyDatabase(folder.io, await folder.trivy(), settings());
    expect(Math.abs(Date.parse(date) - Date.now())).toBeLessThan(60_000);
    expect(problem).toBeUndefined();
  });

  it.each<[string, () => void, string]>([
    ['that is not there', () => undefined, 'there is no vulnerability database in'],
    ['that is empty', () => writeTrivyDatabase(folder.cache, [OPENSSL]), 'does not know CVE-2019-10744'],
    [
      'that is no database',
      () => {
        folder.database();
        writeFileSync(`${folder.cache}/db/trivy.db`, 'no database');
      },
      '',
    ],
  ])('is not completed with a database %s', async (_what, make, message) => {
    make();
    await expect(readyDatabase(folder.io, await folder.trivy(), settings())).rejects.toMatchObject({
      code: 'scan-failed',
      message: expect.stringContaining(message),
    });
  });

  it('goes on with an older database that could not be brought up to date', async () => {
    folder.database();
    const scan = settings({ 'trivy-offline': 'false', 'trivy-db-repositories': '127.0.0.1:9/trivy-db:2' });
    // Younger than a day, Trivy would not look for a newer one.
    writeTrivyDatabase(folder.cache, [KNOWN], { updatedAt: new Date(0), nextUpdate: new Date(1) });
    const database = await readyDatabase(folder.io, await folder.trivy(), scan);
    expect(database.from).toBe('1970-01-01T00:00:00.000Z');
    expect(database.problem).toMatch(/could not be brought up to date: .*127\.0\.0\.1:9/);
  });
});
