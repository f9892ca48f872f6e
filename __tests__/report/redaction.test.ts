/** Secrets in every place of a report, and none of them on any surface. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notMeasured } from '../../src/lib/measured.ts';
import { shownText } from '../../src/load/generator/answer-start.ts';
import { publishReport } from '../../src/phases/publish-report.ts';
import { createRedactor } from '../../src/redaction/redact.ts';
import { learnTargets } from '../../src/redaction/secrets.ts';
import { publicReport } from '../../src/report/build.ts';
import { readEmbedded } from '../../src/report/html/embedded.ts';
import { renderHtml } from '../../src/report/html/render.ts';
import { renderComment, renderSummary } from '../../src/report/markdown.ts';
import type { Report } from '../../src/report/report.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { writeReport } from '../../src/report/write.ts';
import { fakeIo } from '../support/fake-io.ts';
import { startGithubDouble, WRITE_TOKEN } from '../support/github-double.ts';
import { sampleLoad, sampleReport, sampleStats } from '../support/sample-report.ts';
import {
  COOKIE_VALUE,
  FORMS,
  HEADER_TOKEN,
  PASSWORD,
  PRIVATE_KEY,
  PRIVATE_KEY_PARTS,
  QUERY_VALUE,
} from '../support/secrets.ts';

const target = {
  name: 'foo',
  host: 'foo.localhost',
  path: `/cart?token=${QUERY_VALUE}`,
  method: 'GET',
  headers: {
    authorization: `Bearer ${HEADER_TOKEN}`,
    'proxy-authorization': `Basic ${btoa(`user:${PASSWORD}`)}`,
    cookie: `sid=${COOKIE_VALUE}`,
  },
  weight: 1,
  expect: { status: [] },
};

/** What a text must not hold. */
const PARTS = [
  ...[HEADER_TOKEN, PASSWORD, QUERY_VALUE, COOKIE_VALUE].flatMap((value) => [
    value,
    btoa(value).replace(/=+$/, ''),
    encodeURIComponent(value),
    JSON.stringify(value).slice(1, -1),
    value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
    value.slice(0, 8),
  ]),
  ...Object.values(FORMS),
  ...PRIVATE_KEY_PARTS,
];

const echoed = `it said ${JSON.stringify({ authorization: `Bearer ${HEADER_TOKEN}`, url: target.path, cookie: COOKIE_VALUE })}`;
const words: readonly string[] = [
  echoed,
  JSON.stringify(echoed),
  `HTTP 200, ${JSON.stringify(`x ${HEADER_TOKEN.slice(0, 12)}…`)}`,
  btoa(HEADER_TOKEN),
  encodeURIComponent(HEADER_TOKEN),
  PASSWORD,
  `https://user:${PASSWORD}@registry.example/v2/`,
  ...Object.values(FORMS),
];
const everything = words.join('\n');
const podLog = `last lines of web in echo/web-1:\n  POD-LOG listening\n${everything}\n${PRIVATE_KEY}\nkubectl: error: Authorization: Bearer ${FORMS['a JSON web token']}`;

/** A report with all of it in every text that comes from elsewhere. */
function planted(): Report {
  const errors = words.map((message) => ({
    class: 'assertion' as const,
    count: 1,
    latency: notMeasured(message),
    examples: [{ target: 'foo', message }],
  }));
  // As the generator keeps them: of several lines, and cut after 256 bytes, wherever that is.
  const answered = [
    ...words,
    everything,
    PRIVATE_KEY,
    `${' '.repeat(250 - HEADER_TOKEN.length / 2)}${HEADER_TOKEN}`,
  ].map((answer, number) => ({
    number,
    target: 'foo',
    dueMs: number,
    failure: { class: 'http-5xx' as const, message: answer },
    answer: shownText(Buffer.from(answer), Buffer.byteLength(answer) > 256),
  }));
  const load = sampleLoad({
    total: sampleStats(200, errors),
    engineThresholds: words.map((message) => ({ name: message, passed: false, message })),
    snapshot: {
      ...sampleLoad().snapshot,
      samples: { slowest: [], failed: [{ class: 'http-5xx', requests: answered }] },
    },
  });
  const generator = { ...load.generator, invalid: words };
  const report = sampleReport();
  return {
    ...report,
    verdict: 'error',
    reasons: words,
    environment: {
      ...sampleEnvironment(report),
      checks: words.map((seen) => ({ name: 'docker', seen, status: 'warning', advice: seen })),
    },
    health: { checks: words.map((seen) => ({ name: 'target foo', seen, seconds: 1 })), restarts: {} },
    load: { ...load, generator },
    thresholds: words.map((message) => ({ source: message, status: 'fail', actual: message, message })),
    resources: notMeasured(everything),
    phases: words.map((result) => ({ name: 'health', status: 'failed', startedAt: 0, durationMs: 1, result })),
    error: { code: 'unhealthy', phase: 'health', message: everything, hint: everything, details: podLog },
  };
}

function sampleEnvironment({ environment }: Report): NonNullable<Report['environment']> {
  if (environment === null) throw new Error('the sample has an environment');
  return environment;
}

function redactorOfRun() {
  const redactor = createRedactor();
  learnTargets(redactor, [target]);
  return redactor;
}

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'redaction-test-'));
});
afterAll(() => rm(directory, { recursive: true }));

const marker = { key: 'CI/load', runId: '7001', attempt: 2, sha: 'abc' };
const report = publicReport(planted(), redactorOfRun());
const surfaces: Readonly<Record<string, () => string | Promise<string>>> = {
  'the comment': () => renderComment(report, marker),
  'the job summary': () => renderSummary(report),
  'the terminal': () => renderTerminal(report, { color: false }),
  'a terminal in colours': () => renderTerminal(report, { color: true }),
  'report.json': async () => readFile((await writeReport(report, directory)).json, 'utf8'),
  'report.html': async () => readFile((await writeReport(report, directory)).html, 'utf8'),
  'the data of report.html': async () => JSON.stringify(readEmbedded(renderHtml(report), 'report')),
  'report.md': async () => readFile((await writeReport(report, directory)).markdown, 'utf8'),
};

describe('a secret that stands everywhere in a report', () => {
  it.each(Object.entries(surfaces))('is not in %s', async (_what, render) => {
    const text = await render();
    expect(text).toContain('***');
    for (const part of PARTS) expect(text, part).not.toContain(part);
  });

  it('is masked where an answer held it', () => {
    const samples = report.load?.snapshot.samples?.failed.flatMap(({ requests }) => requests) ?? [];
    expect(samples).toHaveLength(words.length + 3);
    for (const { answer, number } of samples) expect(answer, `answer ${number}`).toContain('***');
  });

  it('would be on every surface without its redaction', () => {
    const unsafe = planted();
    for (const text of [
      renderComment(unsafe, marker),
      renderSummary(unsafe),
      renderTerminal(unsafe, { color: false }),
      renderHtml(unsafe),
      JSON.stringify(unsafe),
    ]) {
      expect(PARTS.filter((part) => text.includes(part)).length).toBeGreaterThan(10);
    }
  });
});

describe('the words of containers and tools', () => {
  it('are folded in the summary, and not in the comment, which says where they are', () => {
    expect(renderSummary(report)).toMatch(
      /<details>\n<summary>What was seen<\/summary>[\s\S]*POD-LOG listening[\s\S]*<\/details>/,
    );
    const comment = renderComment(report, marker);
    expect(comment).not.toContain('POD-LOG');
    expect(comment).toContain("What was seen is in the workflow run's summary and log.");
  });
});

describe('what the report itself says', () => {
  it('stays when a secret is one of its words: the run, times and kinds', () => {
    const redactor = createRedactor();
    for (const value of [
      'measured',
      '2026-05',
      'octo-org',
      '3f2a91c0de',
      'passed',
      'prometheus',
      'Deployment',
      'poisson',
    ])
      redactor.add(value);
    const shown = publicReport(sampleReport(), redactor);
    expect(shown.run).toEqual(sampleReport().run);
    expect(renderSummary(shown)).toBe(renderSummary(sampleReport()));
    expect(shown.deployment?.workloads).toEqual(sampleReport().deployment?.workloads);
  });
});

describe('publishing', () => {
  it('writes log, files, summary and comment without secrets', async () => {
    await using github = await startGithubDouble({ pullRequests: ['octo-org/shop#17'] });
    const io = fakeIo(() => undefined, { workDir: directory });
    const context = {
      event: 'pull_request',
      headSha: 'abc',
      runId: '7001',
      attempt: 1,
      workflow: 'CI',
      job: 'load',
      serverUrl: 'https://github.com',
    };
    const published = await publishReport(io, {
      report,
      settings: {
        comment: true,
        outDir: directory,
        onInvalid: 'fail',
        artifact: { upload: 'false', kubeconfig: false },
        history: 0,
      },
      kubeconfig: '',
      log: { text: () => '' },
      github: {
        ...context,
        fromFork: false,
        isGhes: false,
        repository: 'octo-org/shop',
        pullRequest: 17,
        apiUrl: github.url,
        graphqlUrl: `${github.url}/graphql`,
      },
      token: WRITE_TOKEN,
    });
    expect(published.commentUrl).not.toBe('');
    const texts = [io.lines.join('\n'), github.comments.map(({ body }) => body).join('\n')];
    for (const text of texts) {
      expect(text).toContain('***');
      for (const part of PARTS) expect(text, part).not.toContain(part);
    }
    expect(texts[1]).not.toContain('POD-LOG');
    expect(github.violations).toEqual([]);
  });
});
