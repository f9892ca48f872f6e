/**
 * What k6 writes and a script's folder holds is somebody else's: bounds on it, and the arithmetic of the networks.
 * Needs no k6.
 */
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { BlockList, isIP } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { ActionError } from '../../../src/lib/errors.ts';
import { k6Archive } from '../../../src/load/k6/archive.ts';
import { attribution } from '../../../src/load/k6/attribution.ts';
import { failedToRun } from '../../../src/load/k6/ended.ts';
import { failureOfCode } from '../../../src/load/k6/failure.ts';
import { firstError, markedAsFailed, messagesOf, silentFailures } from '../../../src/load/k6/k6-log.ts';
import { LimitWatch, rpsLimit } from '../../../src/load/k6/limits.ts';
import { BoundedLines, LONGEST_LINE } from '../../../src/load/k6/lines.ts';
import { networksExcept } from '../../../src/load/k6/networks.ts';
import { parsePoint } from '../../../src/load/k6/points.ts';
import { reachOf } from '../../../src/load/k6/reach.ts';
import { planReader, scriptReader } from '../../../src/load/k6/readers.ts';
import { K6Recording } from '../../../src/load/k6/recording.ts';
import { makeRunFolder } from '../../../src/load/k6/run-folder.ts';
import { runK6 } from '../../../src/load/k6/run-k6.ts';
import { OWN_SUMMARY } from '../../../src/load/k6/script-archive.ts';
import { readScriptFolder } from '../../../src/load/k6/script-files.ts';
import { engineThresholds } from '../../../src/load/k6/thresholds.ts';
import { FORBIDDEN_NETWORKS } from '../../../src/load/plan/addresses.ts';
import { anyFile } from '../../../src/system/input-files.ts';
import type { Command } from '../../../src/system/io.ts';
import { fakeIo } from '../../support/fake-io.ts';
import { checked, loadPlan, loadTarget } from '../support.ts';
import { ScriptFolder } from './support.ts';

describe('networksExcept', () => {
  it('holds all addresses but the allowed ones', () => {
    expect(networksExcept([])).toEqual(['0.0.0.0/0', '0:0:0:0:0:0:0:0/0']);
    expect(networksExcept(['0.0.0.0/1', '::/0'])).toEqual(['128.0.0.0/1']);
    expect(networksExcept(['0.0.0.0/0', '8000::/2', '2001:db8::1'])).toContain('c000:0:0:0:0:0:0:0/2');
    expect(networksExcept(['192.0.2.7', '192.0.2.6/31']).filter((network) => network.startsWith('192.0.2.'))).toEqual([
      '192.0.2.0/30',
      '192.0.2.4/31',
      '192.0.2.8/29',
      '192.0.2.16/28',
      '192.0.2.32/27',
      '192.0.2.64/26',
      '192.0.2.128/25',
    ]);
  });

  it('agrees with a BlockList at the edges of what is allowed', () => {
    const allowed = ['127.0.0.0/8', '::1/128', '203.0.113.9', '2001:db8::42', '198.51.100.0/30'];
    const blocked = blockListOf(networksExcept(allowed));
    const inside = [
      '127.0.0.0',
      '127.255.255.255',
      '::1',
      '203.0.113.9',
      '2001:db8::42',
      '198.51.100.0',
      '198.51.100.3',
    ];
    const outside = [
      '126.255.255.255',
      '128.0.0.0',
      '::',
      '::2',
      '203.0.113.8',
      '203.0.113.10',
      '2001:db8::41',
      '2001:db8::43',
      '198.51.100.4',
    ];
    expect(inside.filter((address) => isIn(blocked, address))).toEqual([]);
    expect(outside.filter((address) => !isIn(blocked, address))).toEqual([]);
    for (const network of FORBIDDEN_NETWORKS) expect(isIn(blocked, network.split('/')[0] ?? '')).toBe(true);
  });

  it('takes an IPv4 address in its IPv6 form for what it is', () => {
    expect(networksExcept(['::ffff:192.0.2.1'])).toEqual(networksExcept(['192.0.2.1']));
  });

  it.each(['example.com', '1.2.3.4/33', '::/129', '1.2.3.4/x', ''])('knows %j for no network', (text) => {
    expect(() => networksExcept([text])).toThrow(RangeError);
  });
});

interface BlockLists {
  readonly 4: BlockList;
  readonly 6: BlockList;
}

/** One for each family, as k6 has it: unlike Go, a BlockList looks for an IPv4 address among IPv6 networks, too. */
function blockListOf(networks: readonly string[]): BlockLists {
  const lists = { 4: new BlockList(), 6: new BlockList() };
  for (const network of networks) {
    const [address = '', prefix] = network.split('/');
    if (isIP(address) === 4) lists[4].addSubnet(address, Number(prefix), 'ipv4');
    else lists[6].addSubnet(address, Number(prefix), 'ipv6');
  }
  return lists;
}

function isIn(lists: BlockLists, address: string): boolean {
  return isIP(address) === 4 ? lists[4].check(address, 'ipv4') : lists[6].check(address, 'ipv6');
}

describe('reachOf', () => {
  it('is loopback and the addresses of the allowed hosts; a name without any is a warning', async () => {
    const { log, lines } = fakeIo(() => undefined);
    const reach = await reachOf(log, ['192.0.2.1', 'localhost', 'nowhere.invalid'], ['127.0.0.1/32']);
    expect(reach.networks.slice(0, 2)).toEqual(['127.0.0.1/32', '192.0.2.1']);
    expect(reach.networks.slice(2).every((address) => ['127.0.0.1', '::1'].includes(address))).toBe(true);
    expect(lines).toEqual([expect.stringMatching(/^allowed-hosts: nowhere\.invalid can't be resolved/)]);
  });
});

describe('LimitWatch', () => {
  const at = (atMs: number, metric = 'http_req_duration', value = 0) => ({ metric, atMs, value });

  function watching(limits: { readonly requests: number; readonly ratePerSecond: number }): {
    readonly watch: LimitWatch;
    readonly said: string[];
  } {
    const said: string[] = [];
    return { watch: new LimitWatch(limits, (sentence) => void said.push(sentence)), said };
  }

  it('counts whatever was sent, and speaks once', () => {
    const { watch, said } = watching({ requests: 5, ratePerSecond: 1000 });
    for (const metric of [
      'http_reqs',
      'ws_sessions',
      'ws_msgs_sent',
      'grpc_req_duration',
      'grpc_streams',
      'iterations',
    ])
      watch.see(at(0, metric));
    expect(said).toEqual([]);
    watch.see(at(0, 'http_reqs'));
    watch.see(at(0, 'http_reqs'));
    expect(said).toEqual([
      'k6 sent more requests than max-requests allows: 6 were reported when it was ended, and at most 5 are allowed.',
    ]);
  });

  it('looks at any second, wherever it begins, with a tenth and ten requests of tolerance', () => {
    const spread = (count: number) => {
      const { watch, said } = watching({ requests: 1e6, ratePerSecond: 100 });
      // Half of them at the end of one second, the others at the beginning of the next.
      for (let index = 0; index < count; index += 1) watch.see(at(index % 2 === 0 ? 10_900 : 11_100));
      return said.length;
    };
    expect(spread(120)).toBe(0);
    expect(spread(121)).toBe(1);
  });

  it('looks at when requests were sent, not at when a slow service answered them all at once', () => {
    const { watch, said } = watching({ requests: 1e6, ratePerSecond: 10 });
    for (let index = 0; index < 100; index += 1) watch.see(at(60_000, 'http_req_duration', 60_000 - index * 100));
    expect(said).toEqual([]);
  });

  it('bounds k6 itself at half as much again, and leaves a script its own limit', () => {
    expect(rpsLimit(100, undefined)).toBe(150);
    expect(rpsLimit(100, 20)).toBe(20);
    expect(rpsLimit(100, 0)).toBe(150);
    expect(rpsLimit(0.1, 1e9)).toBe(1);
  });

  it('counts a plan’s requests, warm-up included', () => {
    const { watch, said } = watching({ requests: 2, ratePerSecond: 1 });
    const target = loadTarget('http://127.0.0.1:9');
    const reader = planReader(loadPlan([target], { requests: 2 }), new K6Recording([target]), watch);
    for (const scenario of ['warm_up', 'measured', 'measured'])
      reader.line(sample('plan_request', 1, { target: 'foo', scenario }));
    expect(said).toHaveLength(1);
  });
});

function sample(metric: string, value: number, tags: Readonly<Record<string, string>> = {}): string {
  return JSON.stringify({ metric, type: 'Point', data: { time: '2026-01-01T00:00:00Z', value, tags } });
}

describe('a k6 that does not end', () => {
  it.each([
    [
      'a script',
      (script: string) => ({ script, requests: 20 }),
      3_660_000,
      /^k6 was ended after 3,660 s, before the script was done: max-duration gives it 3,600 s, and k6 has 60 s more/,
    ],
    [
      'a plan',
      () => ({ requests: 20, ratePerSecond: 20 }),
      undefined,
      /^k6 was ended after .*, before the plan was done\. What it had measured by then \(0 requests\) is not reported\.$/,
    ],
  ] as const)('with %s is ended, and what was cut is said', async (_name, changes, deadlineMs, message) => {
    using folder = new ScriptFolder('export default () => {}');
    const workDir = mkdtempSync(join(tmpdir(), 'k6-bounds-'));
    const commands: Command[] = [];
    const io = {
      ...fakeIo(() => undefined, { workDir }),
      run: async (command: Command) => {
        commands.push(command);
        if (command.args[0] === 'inspect') return { exitCode: 0, stdout: '', stderr: inspected(command) };
        throw new ActionError('deadline', 'k6 run did not end', { details: 'x'.repeat(10_000) });
      },
    };
    try {
      const limits = { requests: 100, ratePerSecond: 200, durationMs: 3_600_000 };
      const plan = loadPlan([loadTarget('http://127.0.0.1:9')], { engine: 'k6', limits, ...changes(folder.script) });
      const failure = await runK6(io, checked(plan), {
        k6: { path: 'k6', version: '2.3.0' },
        onProgress: () => undefined,
      }).catch((error: unknown) => error);
      expect(failure).toMatchObject({ code: 'deadline', message: expect.stringMatching(message) });
      expect(String((failure as ActionError).details).length).toBeLessThan(500);
      if (deadlineMs !== undefined) expect(commands.at(-1)?.deadlineMs).toBe(deadlineMs);
    } finally {
      rmSync(workDir, { recursive: true });
    }
  });
});

/** Plays a script that exports a default: finds the mark in the archive that k6 was to inspect. */
function inspected(command: Command): string {
  const source = execFileSync('tar', ['-xOf', command.args.at(-1) ?? '', 'data'], { encoding: 'utf8' });
  const mark = /console\.log\('([^']+)'/.exec(source)?.[1] ?? '';
  return `${JSON.stringify({ level: 'info', msg: `${mark}{"names":["default"]}` })}\n`;
}

describe('BoundedLines', () => {
  it('drops what is too long, and says which metric it was about', () => {
    const [read, metrics]: [string[], (string | undefined)[]] = [[], []];
    const lines = new BoundedLines({
      line: (text) => void read.push(text.slice(0, 10)),
      dropped: (metric) => void metrics.push(metric),
      broken: (error) => {
        throw error;
      },
    });
    const long = 'x'.repeat(LONGEST_LINE);
    for (const line of ['short', `{"metric":"http_reqs","x":"${long}"}`, `{"x":"${long}"}`, long, `${long}x`])
      lines.take(line);
    expect(read).toEqual(['short', 'xxxxxxxxxx']);
    expect(metrics).toEqual(['http_reqs', undefined]);
    expect(lines.dropped).toBe(2);
  });

  it('takes what breaks the reader for a fault of what was read', () => {
    const errors: ActionError[] = [];
    const lines = new BoundedLines({
      line: () => {
        throw new TypeError('odd');
      },
      dropped: () => undefined,
      broken: (error) => void errors.push(error),
    });
    lines.take('a');
    lines.take('b');
    expect(errors).toMatchObject([{ code: 'load-failed', message: "k6 wrote a line that can't be read: odd" }]);
  });
});

describe('what a script makes k6 say', () => {
  it('is passed over when it is no count and no time', () => {
    const wanted = new Set(['http_req_duration']);
    for (const value of ['-1', '1e999', '1e300', '"1"', 'null'])
      expect(
        parsePoint(
          `{"metric":"http_req_duration","type":"Point","data":{"time":"2026-01-01T00:00:00Z","value":${value}}}`,
          wanted,
        ),
      ).toBeUndefined();
  });

  it('can’t hide a request behind a tag that is named like k6’s own field', () => {
    const line =
      '{"type":"Point","data":{"time":"2026-01-01T00:00:00Z","value":1,"tags":{"metric":"vus"}},"metric":"http_reqs"}';
    expect(parsePoint(line, new Set(['http_reqs']))).toMatchObject({ metric: 'http_reqs' });
  });

  it('can’t keep the reader busy with iterations that it never dropped', () => {
    const recording = new K6Recording([]);
    const reader = scriptReader(loadPlan([]), recording);
    for (let index = 0; index < 5; index += 1) reader.line(sample('dropped_iterations', 80_000_000));
    expect(recording.notSent).toBe(10_000_000);
  });

  it('can’t fill the report with long names or many thresholds', () => {
    const { name, host } = attribution([])(
      { target: 'x'.repeat(10_000), url: `http://${'y'.repeat(10_000)}/` },
      new Set(),
    );
    expect([name.length, host.length]).toEqual([200, 200]);
    const thresholds = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`x<${index}`, index === 4999]));
    const listed = engineThresholds({ metrics: { m: { value: 1, thresholds } } }, '');
    expect(listed).toHaveLength(101);
    expect(listed[0]).toMatchObject({ name: 'm: x<4999', passed: false });
    expect(listed.at(-1)).toMatchObject({ name: '4900 more', passed: true });
  });

  it('is shown in a few short lines', () => {
    const log = Array.from(
      { length: 1000 },
      (_, index) => `time="t" level=error msg="${index} ${'x'.repeat(5000)}"`,
    ).join('\n');
    const { message, details } = failedToRun(107, messagesOf(log), firstError(log));
    expect(message.length).toBeLessThan(300);
    expect(details?.split('\n')).toHaveLength(20);
    expect(details?.length).toBeLessThan(20 * 401);
  });
});

describe('reading a megabyte', () => {
  const MEGABYTE = 1024 * 1024;
  const filled = (piece: string): string => piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE);
  const wanted = new Set(['http_reqs']);
  const inputs: readonly (readonly [string, string])[] = [
    ['of one letter', filled('a')],
    ['of quotes', filled('"')],
    ['of backslashes', filled('\\')],
    ['of spaces', filled(' ')],
    ['of newlines', filled('\n')],
    ['of unfinished errors', filled('level=error msg="')],
    ['of one unfinished error', `level=error msg="${filled('\\"')}`],
    ['of unfinished marks', filled('test marked as failed: ')],
    ['of unfinished thresholds', filled("thresholds on metrics '")],
    ['of thresholds that are not crossed', `thresholds on metrics '${filled('x, ')}`],
    ['of stack traces', filled('level=error source=stacktrace\n')],
    ['of metrics', filled('{"metric":"')],
    ['of one long metric', `{"metric":"${filled('x')}`],
    ['of a long tag', sample('http_reqs', 1, { target: filled('x '), url: `http://${filled('a.')}/` })],
    ['of almost known errors', filled('connection rese tls x509 unexpected content-lengt ')],
    ['of almost imports', filled('The moduleSpecifier from the resolved url "')],
  ];
  const readers: readonly (readonly [string, (text: string) => unknown])[] = [
    ['parsePoint', (text) => parsePoint(text, wanted)],
    ['the script’s reader', (text) => scriptReader(loadPlan([]), new K6Recording([])).line(text)],
    ['firstError', firstError],
    ['markedAsFailed', markedAsFailed],
    ['messagesOf', messagesOf],
    ['silentFailures', (text) => silentFailures(undefined, text)],
    ['engineThresholds', (text) => engineThresholds(undefined, text)],
    [
      'a metric’s name',
      (text) => engineThresholds({ metrics: { [text]: { value: 1, thresholds: { [text]: false } } } }, ''),
    ],
    ['failureOfCode', (text) => failureOfCode(1000, text)],
    ['failedToRun', (text) => failedToRun(107, [text], text)],
    ['attribution', (text) => attribution([])({ target: text, name: text, url: text }, new Set())],
    [
      'a group’s name',
      (text) => scriptReader(loadPlan([]), new K6Recording([])).line(sample('http_reqs', 1, { group: text })),
    ],
  ];

  it.each(inputs)('%s takes less than 50 ms, whoever reads it', (_name, text) => {
    for (const [reader, read] of readers) {
      const times = Array.from({ length: 5 }, () => {
        const start = performance.now();
        read(text);
        return performance.now() - start;
      }).toSorted((a, b) => a - b);
      expect(times[2], reader).toBeLessThan(50);
    }
  });
});

describe('k6Archive', () => {
  it('is a tar file with the script, its options and its files, whatever they are called', () => {
    const folder = mkdtempSync(join(tmpdir(), 'k6-archive-'));
    try {
      const names = [
        'a.js',
        `${'deep/'.repeat(30)}x.js`,
        'städte.txt',
        ' space.txt',
        `${'n'.repeat(85)}.txt`,
        `${'n'.repeat(250)}.txt`,
      ];
      const contents = names.map((name, index) => ({ name, content: Buffer.from(`${index}`.repeat(index * 300)) }));
      const archive = k6Archive(
        { name: 'main.js', source: '// main', options: { vus: 2 }, k6Version: '2.3.0' },
        contents,
      );
      writeFileSync(join(folder, 'a.tar'), archive);
      const read = (name: string) => execFileSync('tar', ['-xOf', join(folder, 'a.tar'), name], { encoding: 'utf8' });
      expect(JSON.parse(read('metadata.json'))).toMatchObject({
        type: 'js',
        options: { vus: 2 },
        filename: 'file:///script/main.js',
        pwd: 'file:///script/',
      });
      expect(read('data')).toBe('// main');
      for (const { name, content } of contents) expect(read(`file/script/${name}`)).toBe(content.toString());
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the summary’s object in the archive of a script', () => {
  it('has no prototype, whatever the script makes of objects', () => {
    const context = createContext({});
    runInContext(
      `${OWN_SUMMARY.replace('export ', '')}; Object.create = Object.setPrototypeOf = () => 'the script’s';`,
      context,
    );
    const object: unknown = runInContext('handleSummary()', context);
    expect([Object.getPrototypeOf(object), Reflect.ownKeys(Object(object))]).toEqual([null, []]);
  });
});

describe('makeRunFolder', () => {
  it('gives the summary a name that a script can’t guess, and goes with all that is in it', async () => {
    const parent = mkdtempSync(join(tmpdir(), 'k6-run-'));
    try {
      const names: string[] = [];
      for (let index = 0; index < 2; index += 1) {
        await using folder = await makeRunFolder(parent);
        names.push(basename(folder.summary));
        await expect(folder.write('config.json', 'other')).rejects.toMatchObject({ code: 'EEXIST' });
      }
      for (const name of names)
        expect(name).toMatch(/^summary-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\.json$/);
      expect(new Set(names).size).toBe(2);
      expect(readdirSync(parent)).toEqual([]);
    } finally {
      rmSync(parent, { recursive: true });
    }
  });
});

describe('readScriptFolder', () => {
  const places = { temp: undefined, workDir: '/nonexistent', gate: anyFile };
  const namesOf = async (folder: ScriptFolder, where = places): Promise<readonly string[]> =>
    (await readScriptFolder(folder.script, where)).files.map(({ name }) => name);

  it('holds what is in the folder and below, links within it as files', async () => {
    using folder = new ScriptFolder('main', { 'lib/x.js': 'x', '.env': 'y' });
    symlinkSync('lib/x.js', join(folder.path, 'y.js'));
    symlinkSync('lib', join(folder.path, 'also-lib'));
    symlinkSync('nowhere', join(folder.path, 'dangling'));
    execFileSync('mkfifo', [join(folder.path, 'pipe')]);
    expect(await namesOf(folder)).toEqual(['.env', 'lib/x.js', 'load.js', 'y.js']);
  });

  it('is held against the gate for files as a whole', async () => {
    using folder = new ScriptFolder('main', { 'lib/x.js': 'x' });
    const asked: string[] = [];
    const gate = {
      resolve: (path: string): string => {
        asked.push(path);
        throw new Error(`${path} is of another commit`);
      },
    };
    await expect(readScriptFolder(folder.script, { ...places, gate })).rejects.toMatchObject({
      code: 'input',
      message: expect.stringContaining('is of another commit'),
    });
    expect(asked).toEqual([realpathSync(folder.path)]);
  });

  it('leaves out .git, the runner’s own files, and those of the run', async () => {
    using folder = new ScriptFolder('main', {
      '.git/config': 'token',
      'sub/.git/config': 'token',
      '_runner/x': 'token',
      'git-credentials-1': 'token',
    });
    folder.write('run/kubeconfig', 'token');
    folder.write('sub/fine.js', '');
    expect(await namesOf(folder, { ...places, temp: folder.path, workDir: join(folder.path, 'run') } as never)).toEqual(
      ['load.js', 'sub/fine.js'],
    );
  });

  it.each([
    ['a file elsewhere', '/etc/passwd'],
    ['a directory elsewhere', '/etc'],
    ['the folder above', '..'],
    ['what is private in the folder', '.git/config'],
  ])('refuses a link to %s', async (_name, to) => {
    using folder = new ScriptFolder('main', { '.git/config': 'token' });
    symlinkSync(to, join(folder.path, 'link'));
    await expect(readScriptFolder(folder.script, places)).rejects.toMatchObject({
      code: 'input',
      message: expect.stringMatching(/^script: .*\/link is a link to .*, out of the script's folder$/),
    });
  });

  it('refuses more than a script may need', async () => {
    using folder = new ScriptFolder('main');
    folder.write('big.bin', '');
    truncateSync(join(folder.path, 'big.bin'), 65 * 1024 * 1024);
    await expect(readScriptFolder(folder.script, places)).rejects.toMatchObject({
      hint: expect.stringContaining('a folder of its own'),
    });
    rmSync(join(folder.path, 'big.bin'));
    mkdirSync(join(folder.path, 'many'));
    for (let index = 0; index < 10_001; index += 1) writeFileSync(join(folder.path, 'many', `${index}`), '');
    await expect(readScriptFolder(folder.script, places)).rejects.toMatchObject({
      message: expect.stringContaining('more than 10,000 files'),
    });
  });

  it.each([
    ['is not there', 'none.js', "can't be read"],
    ['is a directory', 'sub', 'is no file'],
    ['is in .git', '.git/load.js', 'where credentials may be'],
    ['is a link into .git', 'link.js', 'where credentials may be'],
  ])('refuses a script that %s', async (_name, script, words) => {
    using folder = new ScriptFolder('main', { '.git/load.js': '', 'sub/x.js': '' });
    symlinkSync('.git/load.js', join(folder.path, 'link.js'));
    const message = expect.stringContaining(words);
    await expect(readScriptFolder(join(folder.path, script), places)).rejects.toMatchObject({ code: 'input', message });
  });
});
