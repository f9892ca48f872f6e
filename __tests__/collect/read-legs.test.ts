import { describe, expect, it } from 'vitest';
import { COLLECT_LIMITS } from '../../src/collect/collect-limits.ts';
import { type LegOptions, readLegs } from '../../src/collect/read-legs.ts';
import type { ArtifactSource } from '../../src/github/artifact-source.ts';
import { at, textAt } from '../../src/lib/json.ts';
import { createRedactor } from '../../src/redaction/redact.ts';
import type { Report } from '../../src/report/report.ts';
import { artifactSource, bundle, type Given } from '../support/artifact-source.ts';
import { legReport } from '../support/sample-legs.ts';
import { errorReport, failedReport, invalidReport, sampleReport } from '../support/sample-report.ts';
import { zipArchive } from '../support/zip-archive.ts';

const HEAD = 'a'.repeat(40);

/** In place of the schema: enough to tell a report from other JSON. */
function readReport(content: Buffer, name: string): Report {
  const value: unknown = JSON.parse(content.toString());
  if (at(value, 'schemaVersion') !== 1 || textAt(value, 'verdict') === undefined)
    throw new Error(`${name} is not a report`);
  return value as Report;
}

const OPTIONS: LegOptions = {
  isBundle: (name) => name.startsWith('loadtest-'),
  merge: true,
  htmlNameOf: (name) => `report-${name.slice('loadtest-'.length)}.html`,
  readReport,
  run: { runId: '70', serverUrl: 'https://github.com', repository: 'octo-org/shop', headSha: HEAD, pullRequest: 17 },
};

function testIo({ signal = new AbortController().signal } = {}) {
  return { signal, now: () => 0, elapsed: () => performance.now(), redactor: createRedactor() };
}

const read = (given: readonly (readonly [string, Given])[] | ArtifactSource, options: Partial<LegOptions> = {}) =>
  readLegs(testIo(), 'list' in given ? given : artifactSource(given), { ...OPTIONS, ...options });

const GOOD = ['loadtest-good-00-1', bundle(legReport())] as const;

/** Reads a bad bundle beside a good one; returns why it is missing. */
async function reasonFor(archive: Given, options: Partial<LegOptions> = {}): Promise<string | undefined> {
  const { legs, missing } = await read([GOOD, ['loadtest-bad-00-1', archive]], options);
  expect(legs.map(({ report }) => report.verdict)).toEqual(['pass']);
  expect(missing.map(({ name }) => name)).toEqual(['loadtest-bad-00-1']);
  return missing[0]?.reason;
}

describe('the legs of a run', () => {
  it('are the bundles among its artifacts, with links to their files', async () => {
    const { legs, missing } = await read([
      ['coverage', Buffer.from('something else')],
      GOOD,
      ['report-good-00-1.html', Buffer.from('<html>')],
    ]);
    expect(missing).toEqual([]);
    expect(legs).toMatchObject([
      {
        name: 'load (shard=one)',
        artifactUrl: 'https://github.com/octo-org/shop/actions/runs/70/artifacts/2',
        htmlUrl: 'https://github.com/octo-org/shop/actions/runs/70/artifacts/3',
      },
    ]);
  });

  it('are of the newest attempt of each', async () => {
    const { legs } = await read([
      ['loadtest-a-00-10', bundle(legReport({ leg: 'tenth' }))],
      ['loadtest-a-00-9', bundle(legReport({ leg: 'ninth' }))],
      ['loadtest-b-00-1', bundle(legReport({ leg: 'first' }))],
    ]);
    expect(legs.map(({ name }) => name).sort()).toEqual(['load (shard=first)', 'load (shard=tenth)']);
  });

  it('come worst first, and by p95', async () => {
    const run = (leg: string) => ({ ...sampleReport().run, job: 'load', leg });
    const { legs } = await read([
      ['loadtest-a-00-1', bundle(sampleReport({ run: run('good') }))],
      ['loadtest-b-00-1', bundle({ ...invalidReport(), run: run('unsure') })],
      ['loadtest-c-00-1', bundle({ ...failedReport(), run: run('bad') })],
      ['loadtest-d-00-1', bundle({ ...errorReport(), run: run('broken') })],
    ]);
    expect(legs.map(({ name }) => name)).toEqual(['load (broken)', 'load (bad)', 'load (unsure)', 'load (good)']);
  });

  it('have names that differ', async () => {
    const { legs } = await read([
      ['loadtest-a-00-1', bundle(legReport())],
      ['loadtest-b-00-1', bundle(legReport())],
    ]);
    expect(legs.map(({ name }) => name).sort()).toEqual(['load (shard=one) 1', 'load (shard=one) 2']);
  });

  it('are added up when all are there', async () => {
    const legs = [
      ['loadtest-a-00-1', bundle(legReport({ seed: 'a' }))],
      ['loadtest-b-00-1', bundle(legReport({ seed: 'b' }))],
    ] as const;
    expect((await read(legs)).merged).toMatchObject({
      kind: 'measured',
      value: { load: { total: { requests: 600 } } },
    });
    expect((await read([...legs, ['loadtest-c-00-1', Buffer.from('x')]])).merged).toMatchObject({
      kind: 'not-measured',
    });
    expect((await read([GOOD])).merged).toBeUndefined();
  });

  it('are missed when a job failed and none of its legs did', async () => {
    const { missing } = await read([GOOD], { needed: [{ job: 'load', result: 'failure' }] });
    expect(missing).toMatchObject([{ name: 'load', reason: expect.stringContaining('none of its reports says why') }]);
  });
});

const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const withUnknown = (json: string) => `{"schemaVersion":1,"verdict":"pass","more":${json}}`;

describe('a hostile artifact', () => {
  it.each<[string, Given, string]>([
    ['no archive', Buffer.from('<html>Sign in</html>'), 'End of central directory'],
    ['no report', zipArchive([{ name: 'other.json', content: '{}' }]), 'There is no report.json in it.'],
    ['a report in a folder', zipArchive([{ name: 'a/report.json', content: '{}' }]), 'There is no report.json'],
    ['a path that leads out', bundle(legReport(), [{ name: '../../.bashrc', content: 'x' }]), 'Invalid relative path'],
    ['a link', zipArchive([{ name: 'report.json', content: '/etc/passwd', mode: 0o120777 }]), 'not a regular file'],
    ['a bomb', bundle(Buffer.alloc(COLLECT_LIMITS.reportBytes + 1, ' ')), 'holds more than 67108864 bytes'],
    [
      'a bomb that says it is small',
      zipArchive([{ name: 'report.json', content: Buffer.alloc(50_000_000), announcedBytes: 9 }]),
      'Too many bytes',
    ],
    [
      'many files',
      bundle(
        legReport(),
        Array.from({ length: 1_000 }, (_, i) => ({ name: `${i}`, content: '' })),
      ),
      '1001 entries',
    ],
    ['60 MB of nesting', bundle(deep(30_000_000)), 'nested deeper than 64 levels'],
    ['60 MB of empty lists', bundle(`[${'[],'.repeat(20_000_000)}0]`), 'which is more than is read'],
    ['nesting within a report', bundle(withUnknown(deep(65))), 'nested deeper than 64 levels'],
    ['no JSON', bundle('{"schemaVersion":1'), 'JSON'],
    ['no report in the JSON', bundle('null'), 'is not a report'],
    ['a prototype', bundle('{"__proto__":{"schemaVersion":1,"verdict":"pass"}}'), 'is not a report'],
    [
      'a date that is none',
      bundle({ ...legReport(), run: { ...legReport().run, startedAt: '9999-99-99T99:99:99.999Z' } }),
      'no date',
    ],
    [
      'figures that no surface can show',
      bundle({ ...legReport(), load: { ...legReport().load, targets: 'none' } }),
      'not a function',
    ],
  ])(
    'is a row with the reason and spoils no other: %s',
    async (_, archive, reason) => {
      const started = performance.now();
      expect(await reasonFor(archive)).toContain(reason);
      expect(performance.now() - started).toBeLessThan(15_000);
    },
    30_000,
  );

  it('that is large is not even downloaded', async () => {
    const source = artifactSource([GOOD]);
    const large = { id: 9, name: 'loadtest-bad-00-1', sizeBytes: COLLECT_LIMITS.archiveBytes + 1 };
    const { legs, missing } = await read({ ...source, list: async () => [...(await source.list()), large] });
    expect(legs).toHaveLength(1);
    expect(missing[0]?.reason).toBe('It has 33.6 MB, and at most 33.6 MB are read.');
  });

  it('that never comes is given up at the deadline, and the others are read', async () => {
    expect(await reasonFor('never', { limits: { deadlineMs: 300 } })).toBe(
      'The 300 ms for reading all legs were over.',
    );
  });

  it('that comes after the deadline is neither downloaded nor read', async () => {
    const asked: string[] = [];
    const source = artifactSource(
      Array.from({ length: 40 }, (_, index) => [`loadtest-${index}-1`, bundle(legReport())] as const),
    );
    let [now, reads] = [0, 0];
    const { legs, missing } = await readLegs(
      { ...testIo(), elapsed: () => now },
      {
        ...source,
        download: async (artifact, limit) => {
          asked.push(artifact.name);
          return await source.download(artifact, limit);
        },
      },
      {
        ...OPTIONS,
        readReport: (content, name, refuseLate) => {
          reads += 1;
          // As one does that takes long in one piece.
          if (reads === 2) now = COLLECT_LIMITS.deadlineMs;
          refuseLate();
          return readReport(content, name);
        },
      },
    );
    expect([legs.length, missing.length, reads]).toEqual([1, 39, 2]);
    // Eight at once, and one in the place of the first.
    expect(asked.length).toBeLessThanOrEqual(10);
    expect(new Set(missing.map(({ reason }) => reason))).toEqual(
      new Set(['The 1 min 00 s for reading all legs were over.']),
    );
  });

  it('that GitHub refuses says what the token needs', async () => {
    const refusal = Object.assign(new Error('Resource not accessible by integration'), {
      status: 403,
      response: { headers: { 'x-accepted-github-permissions': 'actions=read' }, data: { message: 'Not accessible' } },
    });
    expect(await reasonFor(refusal)).toBe(
      'It was not downloaded. GitHub answered 403: Not accessible. The token needs `actions: read`.',
    );
  });

  it('leaves nothing of the limit for all to those after it', async () => {
    const big = bundle({ ...legReport(), padding: 'x'.repeat(200_000) });
    const { legs, missing } = await read(
      [
        ['loadtest-a-00-1', big],
        ['loadtest-b-00-1', big],
      ],
      { limits: { allBytes: 300_000 } },
    );
    expect([legs.length, missing.length]).toEqual([1, 1]);
  });

  it('does not put a prototype into what is read', async () => {
    const json = JSON.stringify(legReport()).replace(
      '{',
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},',
    );
    const { legs } = await read([['loadtest-a-00-1', bundle(json)]]);
    expect(legs).toHaveLength(1);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(at(legs[0]?.report, 'polluted')).toBeUndefined();
  });
});

describe('too many artifacts', () => {
  it('are told, and the first ones are read', async () => {
    const archive = bundle(errorReport());
    const { legs, missing } = await read(
      Array.from({ length: 300 }, (_, index) => [`loadtest-${String(index).padStart(3, '0')}-1`, archive] as const),
    );
    expect(legs).toHaveLength(256);
    expect(missing).toEqual([{ name: '44 more legs', reason: 'At most 256 legs are read.' }]);
  });

  it('can not be listed: that is a row, too', async () => {
    const source = { ...artifactSource([]), list: () => Promise.reject(new Error('no service')) };
    expect(await read(source)).toEqual({ legs: [], missing: [{ name: 'all legs', reason: 'No service.' }] });
  });
});

describe('a cancel', () => {
  it('ends the reading', async () => {
    const cancel = new AbortController();
    const reading = readLegs(
      testIo({ signal: cancel.signal }),
      artifactSource([['loadtest-a-00-1', 'never']]),
      OPTIONS,
    );
    setTimeout(() => cancel.abort(new Error('cancelled')), 50);
    await expect(reading).rejects.toThrow('cancelled');
  });
});
