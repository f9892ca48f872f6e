/**
 * No text makes the action slow: everything that sees foreign text takes a megabyte of anything in a moment, and no
 * regular expression is forgotten.
 */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { parseConfigReport } from '../src/findings/config-report.ts';
import { parseImageReport } from '../src/findings/image-report.ts';
import { scanLimits } from '../src/findings/scan-limits.ts';
import { parseBundleName, slug } from '../src/github/artifact-names.ts';
import { foreignLine } from '../src/github/retry.ts';
import { parseCommandLine } from '../src/inputs/command-line.ts';
import * as parse from '../src/inputs/parse.ts';
import { readTargets } from '../src/inputs/read-targets.ts';
import { splitList } from '../src/inputs/reader.ts';
import { parseCsvRows, parseJsonLines, parseJsonRows } from '../src/inputs/rows.ts';
import { readHost, readHostAndPath, readPath, readUrl } from '../src/inputs/target-address.ts';
import { utf8Text } from '../src/inputs/utf8.ts';
import { onlyUnknownKinds } from '../src/kubernetes/applied.ts';
import { failedPod, pendingReasons } from '../src/kubernetes/objects/cluster-health.ts';
import { namePattern } from '../src/kubernetes/sources/name-pattern.ts';
import { labelSelector } from '../src/kubernetes/sources/selector.ts';
import { ActionError, describeProblem, type InputError } from '../src/lib/errors.ts';
import { nearest } from '../src/lib/nearest.ts';
import { parseCount, parseDecimal, parseDuration, parseRate } from '../src/lib/quantities.ts';
import { clipWithCount, toolOutput, withoutControlSequences, withoutTrailing } from '../src/lib/text.ts';
import { checkBody, checkHead } from '../src/load/generator/check-response.ts';
import { ResponseParser } from '../src/load/http/response-parser.ts';
import { failureOf } from '../src/load/metrics/error-class.ts';
import { hostProblem } from '../src/load/plan/addresses.ts';
import { targetProblems } from '../src/load/plan/check-target.ts';
import { parseCapture } from '../src/load/plan/setup.ts';
import { columnsOf, compileTemplate, templateProblems, withoutTemplates } from '../src/load/plan/template.ts';
import { classifyClusterFailure } from '../src/platforms/kind/cluster-failure.ts';
import { renderHtml } from '../src/report/html/render.ts';
import { renderComment } from '../src/report/markdown.ts';
import { code, codeBlock, escapeText, link, markdownTable, oneLine, richText } from '../src/report/markdown-escape.ts';
import { isNewer, parseMarker, renderMarker } from '../src/report/marker.ts';
import { quote } from '../src/report/reproduce.ts';
import { renderTerminal } from '../src/report/terminal.ts';
import { judge } from '../src/report/verdict.ts';
import { attributes, xmlText } from '../src/report/xml.ts';
import { defuse } from '../src/system/log.ts';
import { parseThresholds } from '../src/thresholds/parse-thresholds.ts';
import { readYaml, readYamlDocuments } from '../src/yaml/located-yaml.ts';
import { REGEX_INVENTORY } from './support/regex-inventory.ts';
import { sampleReport } from './support/sample-report.ts';

const MEGABYTE = 1_000_000;
/** CPU time of this thread for a megabyte. What takes quadratic time needs minutes for it. */
const LIMIT_MS = 50;
/** The same for what makes a value of each of some hundred thousand pieces. */
const BUILDS_MS = 200;
const RUNS = 5;

/** Single characters of every class, and beginnings of what expressions look for that never end. */
const REPEATED = [
  ...[
    'a',
    'A',
    '7',
    ' ',
    '\n',
    '\t',
    '\r',
    '-',
    ':',
    '.',
    '/',
    '\\',
    '"',
    "'",
    '`',
    '{',
    '}',
    '[',
    '(',
    '<',
    '@',
    '#',
    '%',
    '=',
    '_',
    ',',
    '|',
    '*',
    '\u0000',
    'é',
  ],
  ...[
    '{{',
    '{{ ',
    '{{row.a ',
    '}}',
    '{{uuid',
    '{{{',
    'a.',
    'a-',
    ':a',
    '::',
    'a:',
    '- ',
    'a: ',
    ', ',
    ' ,',
    '""',
    '"a',
    '\u001b[',
    '\u001b;?',
    '\u001b]0',
    '\u2028',
    '\r\n',
    ' \n',
  ],
  ...[
    'permission denied',
    'reached target ',
    'http://',
    'www.',
    'GH-',
    'p95<',
    '1.',
    '1_',
    '<!--',
    '&',
    '\ud83d\ude00',
    '\ud800',
  ],
];
/** In front of a run, so that expressions get into it; behind it, so that they can't end well. */
const AROUND: readonly (readonly [before: string, after: string, pieces: readonly string[]])[] = [
  ['', '!', REPEATED],
  ['', '', ['a', '7', ' ', '-', ':', '/', '"', '`']],
  ['https://a', '\n!', ['a', ' ', '/', ':', '.', '-', 'a.']],
  ['{{ a', ' }', [' ', 'a', '\n', '7 ']],
  ['"', '\nx', [' ', 'a', '""', '"a', ',']],
  ['v1.1.1-', '\n', ['.', 'a', '-']],
];
const TEXTS = AROUND.flatMap(([before, after, pieces]) =>
  pieces.map((piece) => {
    const text = before + piece.repeat(Math.floor(MEGABYTE / piece.length)) + after;
    // Made flat here, and not in the first function that looks at it.
    text.charCodeAt(0);
    return { name: JSON.stringify([before, piece, after]), text };
  }),
);

const problemsOf = (run: (problems: InputError['problems'][number][]) => void) => run([]);
const target = {
  name: 't',
  host: 'foo.localhost',
  path: '/',
  method: 'GET',
  headers: {},
  weight: 1,
  expect: { status: [] },
  origin: 'http://127.0.0.1',
};
const marker = { key: 'ci/load', runId: '1', attempt: 1, sha: 'a' };
const context = (problems: InputError['problems'][number][]) => ({
  files: { read: () => Buffer.from(''), resolve: (path: string) => path },
  allowedHosts: [],
  problems,
  variables: {},
  isSetup: false,
  captured: [],
});
const readHead = (text: string) => {
  const bytes = Buffer.from(
    `HTTP/1.1 200 OK\r\nconnection: ${text.slice(0, 60_000).replaceAll(/[^\x20-\x7e]/g, ',')}\r\ncontent-length: 0\r\n\r\n`,
    'latin1',
  );
  const parser = new ResponseParser();
  parser.begin('GET', { onHead: () => undefined, onBody: () => undefined });
  parser.read(bytes, bytes.length);
};

/** What sees foreign text. A third entry is another limit. */
const ROWS: readonly (readonly [name: string, run: (text: string) => unknown, limitMs?: number])[] = [
  ['oneLine', oneLine],
  ['escapeText', escapeText],
  ['code', code],
  ['richText', richText],
  ['codeBlock', (text) => codeBlock([text]), BUILDS_MS],
  ['link', (text) => link('label', text)],
  ['markdownTable', (text) => markdownTable([{ title: 'a', align: 'left' }], [[text]])],
  ['withoutControlSequences', withoutControlSequences],
  ['withoutTrailing', (text) => withoutTrailing(text, '/')],
  ['clipWithCount', (text) => clipWithCount(text, 100)],
  ['toolOutput', toolOutput],
  ['defuse', defuse],
  ['nearest', (text) => nearest(text, ['rate', 'requests', 'duration'])],
  ['parseDuration', parseDuration],
  ['parseRate', parseRate],
  ['parseCount', parseCount],
  ['parseDecimal', parseDecimal],
  ['parseThresholds', parseThresholds, BUILDS_MS],
  ['classifyClusterFailure', classifyClusterFailure],
  ['onlyUnknownKinds', (text) => onlyUnknownKinds({ exitCode: 1, stdout: '', stderr: text })],
  ['failedPod', (text) => failedPod([podSaying(text)])],
  ['pendingReasons', (text) => pendingReasons([podSaying(text)])],
  ['ActionError', (text) => new ActionError('internal', text, { details: text })],
  ['describeProblem', (text) => describeProblem({ name: text, value: text, allowed: text, where: text })],
  ['parse.stage', parse.stage],
  ['parse.warmup', parse.warmup],
  ['parse.version', parse.version],
  ['parse.sha256', parse.sha256],
  ['parse.mirrorUrl', parse.mirrorUrl],
  ['parse.originUrl', parse.originUrl],
  ['parse.port', parse.port],
  ['parse.image', parse.image],
  ['parse.imagePair', parse.imagePair],
  ['parse.hostName', parse.hostName],
  ['splitList', splitList, BUILDS_MS],
  ['readUrl', readUrl],
  ['readHostAndPath', readHostAndPath],
  ['readHost', readHost],
  ['readPath', readPath],
  ['readYamlDocuments', readYamlDocuments, BUILDS_MS],
  ['labelSelector', (text) => labelSelector(text)(new Map()), BUILDS_MS],
  ['namePattern', (text) => namePattern(text)('web')],
  ['readYaml', (text) => readYaml(text, { name: '', file: 'f.yaml', from: 'file' }), BUILDS_MS],
  ['parseCsvRows', (text) => attempt(() => parseCsvRows(text)), BUILDS_MS],
  ['parseCsvRows with semicolons', (text) => attempt(() => parseCsvRows(text, undefined, ';')), BUILDS_MS],
  ['parseJsonLines', (text) => attempt(() => parseJsonLines(text)), BUILDS_MS],
  ['parse.variables', (text) => parse.variables(text)],
  ['parseCapture', (text) => parseCapture(text)],
  ['utf8Text', (text) => attempt(() => utf8Text(Buffer.from(text, 'latin1')))],
  ['parseJsonRows', (text) => attempt(() => parseJsonRows(text)), BUILDS_MS],
  [
    'readTargets of lines',
    (text) => problemsOf((problems) => readTargets({ name: 'targets', text, from: 'workflow' }, context(problems))),
    BUILDS_MS,
  ],
  ['parseCommandLine', (text) => parseCommandLine(['--rate', text, text, `--${text}`])],
  ['templateProblems', (text) => templateProblems(text, { rows: [{ a: '1' }], variables: { b: '1' } })],
  ['compileTemplate', (text) => attempt(() => compileTemplate(text))],
  ['withoutTemplates', withoutTemplates],
  ['columnsOf', columnsOf],
  ['targetProblems, path', (text) => targetProblems({ ...target, path: `/${text}` }, [])],
  [
    'targetProblems, host',
    (text) => targetProblems({ ...target, host: text, origin: `http://${text}`, method: text }, []),
  ],
  ['targetProblems, header', (text) => targetProblems({ ...target, headers: { [text]: 'x', a: text } }, [])],
  [
    'targetProblems, body',
    (text) =>
      targetProblems({ ...target, body: text, expect: { status: [], header: { name: text, value: text } } }, []),
  ],
  ['hostProblem', (text) => hostProblem(text, [text])],
  ['failureOf', (text) => failureOf(new Error(text))],
  [
    'checkHead',
    (text) =>
      checkHead({ status: [{ from: 200, to: 200 }], header: { name: 'a', value: 'b' } }, 200, { values: () => [text] }),
  ],
  [
    'checkBody',
    (text) =>
      checkBody({ status: [], bodyContains: `${text.slice(0, 500_000)}?` }, { text: () => text, isWhole: true }),
  ],
  ['ResponseParser', readHead],
  ['foreignLine', (text) => foreignLine(text)],
  ['slug', slug],
  ['parseBundleName', parseBundleName],
  ['xmlText', xmlText, BUILDS_MS],
  ['attributes', (text) => attributes({ message: text }), BUILDS_MS],
  ['parseMarker', parseMarker],
  ['renderMarker', (text) => renderMarker({ ...marker, key: text }), BUILDS_MS],
  ['isNewer', (text) => isNewer({ ...marker, runId: text }, { ...marker, runId: text })],
  ['quote', quote, BUILDS_MS],
  ['judge', (text) => judge(undefined, [], { code: 'internal', phase: 'up', message: text })],
  ['renderComment', (text) => renderComment(failedWith(text), marker)],
  ['parseImageReport', (text) => parseImageReport(imageReport(text), { name: text, reference: text }), BUILDS_MS],
  ['parseConfigReport', (text) => parseConfigReport(configReport(text)), BUILDS_MS],
  ['scanLimits', (text) => scanLimits({}, `t\tWARN\t${text}\n${text}`)],
  // It holds the report as compressed JSON, here five megabytes of escapes.
  ['renderHtml', (text) => renderHtml(failedWith(text)), 1_500],
  ['renderTerminal', (text) => renderTerminal(failedWith(text), { color: false })],
];

function imageReport(text: string) {
  const entry = {
    VulnerabilityID: text,
    PkgName: text,
    PkgPath: text,
    InstalledVersion: text,
    FixedVersion: text,
    Title: text,
    Description: text,
    PrimaryURL: text,
    CweIDs: [text],
  };
  const result = { Target: text, Class: 'lang-pkgs', Type: text, Vulnerabilities: [entry] };
  return { SchemaVersion: 2, ArtifactType: 'container_image', Results: [result] };
}

function configReport(text: string) {
  const entry = { ID: text, Status: 'FAIL', Title: text, Description: text, Message: text, Resolution: text };
  return {
    SchemaVersion: 2,
    ArtifactType: 'filesystem',
    Results: [{ Target: text, Class: 'config', Misconfigurations: [entry] }],
  };
}

function attempt(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    if (error instanceof TypeError) return error;
    throw error;
  }
}

function podSaying(text: string) {
  return {
    metadata: { namespace: 'a', name: 'b' },
    status: {
      conditions: [{ type: 'Ready', status: 'False', message: text }],
      containerStatuses: [{ name: 'c', state: { waiting: { reason: 'ErrImageNeverPull', message: text } } }],
    },
  };
}

function failedWith(text: string) {
  const report = sampleReport();
  return {
    ...report,
    verdict: 'error' as const,
    reasons: [text, text],
    error: { code: 'internal' as const, phase: 'up', message: text, hint: text, details: text },
  };
}

/** The median of several runs, of which only the first is needed when it is quick. */
function cpuMs(run: () => unknown, limitMs: number): number {
  const times: number[] = [];
  while (times.length < RUNS) {
    const before = process.threadCpuUsage();
    run();
    const { user, system } = process.threadCpuUsage(before);
    times.push((user + system) / 1000);
    if (times.length === 1 && (times[0] ?? 0) <= limitMs) break;
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

describe('a megabyte of anything', () => {
  for (const [title, run, limitMs = LIMIT_MS] of ROWS) {
    it(`is no trouble for ${title}`, { timeout: 60_000 }, () => {
      const slow = TEXTS.flatMap(({ name, text }) => {
        const ms = cpuMs(() => run(text), limitMs);
        return ms > limitMs ? [`${name}: ${ms.toFixed(0)} ms`] : [];
      });
      expect(slow).toEqual([]);
    });
  }
});

describe('regular expressions in src/', () => {
  it('are all in the inventory, each file with its count', () => {
    const found = countRegexes();
    const wrong = [...new Set([...found.keys(), ...Object.keys(REGEX_INVENTORY)])].flatMap((file) => {
      const [listed = 0] = REGEX_INVENTORY[file] ?? [];
      const count = found.get(file) ?? 0;
      if (listed === count) return [];
      return [
        `src/${file} has ${count} regular expressions and __tests__/support/regex-inventory.ts says ${listed}. ` +
          `Does the new one see foreign text (config files, targets, manifests, output of tools, answers, logs)? Then add its function to ROWS in ` +
          `__tests__/long-inputs.test.ts, or cut the text before it. Then write there: '${file}': [${count}, 'row: …, limit: … or ours: …'],`,
      ];
    });
    expect(wrong.join('\n')).toBe('');
  });
});

/** Literals, and calls of RegExp, by file. */
function countRegexes(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const name = file.replaceAll('\\', '/');
    const visit = (node: ts.Node): void => {
      const isCall = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';
      if (isCall || ts.isRegularExpressionLiteral(node)) counts.set(name, (counts.get(name) ?? 0) + 1);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(name, readFileSync(`src/${file}`, 'utf8'), ts.ScriptTarget.Latest, true));
  }
  return counts;
}
