/** Rows of data: how files are read, and what is said of those that can't be. */
import { describe, expect, it } from 'vitest';
import { parseCsvRows, parseJsonLines, parseJsonRows } from '../../src/inputs/rows.ts';
import { describeProblem } from '../../src/lib/errors.ts';
import { type Files, problemsOf, settingsOf } from '../support/load-settings.ts';

const TARGET = (file: string, more = '') =>
  `- {name: t, url: "http://127.0.0.1/{{row.name}}", method: POST, data: ${file}${more}}`;

function rowsOf(file: string, content: string | Buffer, more = '') {
  return settingsOf({ targets: TARGET(file, more) }, { [file]: content }).app.targets[0]?.rows;
}

function wrongIn(targets: string, files: Files, raw: Readonly<Record<string, string>> = {}): string {
  return problemsOf({ targets, ...raw }, files)
    .map(describeProblem)
    .join('\n');
}

describe('CSV', () => {
  it.each([
    ['commas', 'name,id\nada,1\n'],
    ['semicolons', 'name;id\nada;1\n'],
    ['tabs', 'name\tid\nada\t1\n'],
    ['a byte order mark and CRLF', '\uFEFFname,id\r\nada,1\r\n'],
    ['quotes', '"name","id"\n"ada","1"'],
    ['semicolons, and commas in quotes', '"name";"id"\nada;1\n'],
  ])('with %s', (_what, content) => {
    expect(rowsOf('a.csv', content)).toEqual([{ name: 'ada', id: '1' }]);
  });

  it('has fields with the other delimiters, quotes and line ends in them', () => {
    expect(parseCsvRows('name;x\n"a;b ""c""\nd";1,2\n')).toEqual([{ name: 'a;b "c"\nd', x: '1,2' }]);
  });

  it('with one column has no delimiter, unless one is named', () => {
    expect(parseCsvRows('name\n"a,b"\n')).toEqual([{ name: 'a,b' }]);
    expect(rowsOf('a.csv', 'name\tx,y,z\nada\t1,2,3\n', ', delimiter: tab')).toEqual([
      { name: 'ada', 'x,y,z': '1,2,3' },
    ]);
    expect(wrongIn(TARGET('a.csv', ', delimiter: "|"'), { 'a.csv': 'name\nx' })).toContain('use ",", ";" or tab');
  });
});

describe('JSON', () => {
  it('is a list, or an object a line', () => {
    expect(rowsOf('a.json', '\uFEFF[{"name": "ada", "id": 1}]')).toEqual([{ name: 'ada', id: '1' }]);
    expect(rowsOf('a.jsonl', '{"name": "ada"}\n\n{"name": "bob"}\r\n')).toEqual([{ name: 'ada' }, { name: 'bob' }]);
    expect(() => parseJsonLines('{"a": 1}\n[1]')).toThrow('line 2 is not an object');
    expect(() => parseJsonLines('{"a": 1}\n{')).toThrow('line 2 is not readable as JSON');
  });

  it('may hold values that no template can write, as long as none does', () => {
    expect(parseJsonRows('[{"name": "a", "tag": null, "list": [1]}]')).toEqual([{ name: 'a' }]);
    const targets = TARGET('a.json').replace('row.name', 'row.tag');
    expect(wrongIn(targets, { 'a.json': '[{"name": "a", "tag": null}]' })).toContain(
      '{{row.tag}}: row 1 has no plain value in a column "tag"',
    );
  });
});

describe('another encoding than UTF-8 is refused, with line and byte,', () => {
  const latin1 = Buffer.from('name,id\nada,1\ncaf\u00e9,2\n', 'latin1');
  it.each([
    ['Latin-1', latin1, 'it is not UTF-8: byte 18, in line 3, is 0xe9; save it as UTF-8'],
    [
      'Latin-1 behind a replacement character',
      Buffer.concat([Buffer.from('\uFFFD,b\n'), latin1]),
      'byte 24, in line 4, is 0xe9',
    ],
    ['UTF-16', Buffer.from('\uFEFFname,id\n', 'utf16le'), 'it is UTF-16, by its first two bytes; save it as UTF-8'],
  ])('in data: %s', (_name, content, said) => {
    expect(wrongIn(TARGET('a.csv'), { 'a.csv': content })).toContain(said);
  });

  it('in a config file, and in a body file with templates; other bodies are bytes', () => {
    const config = Buffer.from('rate: 5\n# caf\u00e9\n', 'latin1');
    expect(problemsOf({ config: 'f.yaml' }, { 'f.yaml': config }).map(describeProblem)).toEqual([
      'f.yaml: config: it is not UTF-8: byte 14, in line 2, is 0xe9; save it as UTF-8',
    ]);
    const body = '- {url: "http://127.0.0.1/", method: POST, body-file: b.txt}';
    expect(wrongIn(body, { 'b.txt': Buffer.from('{{uuid}} caf\u00e9', 'latin1') })).toContain(
      'byte 13, in line 1, is 0xe9',
    );
    const bytes = Buffer.from([0xff, 0xd8, 0xff]);
    expect(settingsOf({ targets: body }, { 'b.txt': bytes }).app.targets).toMatchObject([{ bodyBase64: '/9j/' }]);
  });
});

describe('rows that are handed out once', () => {
  const rows = (count: number) => `name\n${Array.from({ length: count }, (_, n) => `u${n}`).join('\n')}\n`;
  const load = { requests: '25', warmup: '5 requests', rate: '60/s' };

  it('are as many as the load takes, warm-up included, or the plan is refused', () => {
    expect(wrongIn(TARGET('a.csv', ', data-mode: once'), { 'a.csv': rows(29) }, load)).toContain(
      'data-mode once of t has 29 rows, and the load takes 30, warm-up and check included; give more rows, fewer requests, or warmup: none',
    );
    expect(
      settingsOf({ targets: TARGET('a.csv', ', data-mode: once'), ...load }, { 'a.csv': rows(30) }).app.targets,
    ).toMatchObject([{ rowMode: 'once' }]);
  });

  it('count for all targets that share them, by weight', () => {
    const targets = ['a', 'b'].map((name) => TARGET('a.csv', ', data-mode: once').replace('name: t', `name: ${name}`));
    const other = '- {name: c, url: "http://127.0.0.1/", weight: 2}';
    const needed = /has 3 rows, and the load takes (\d+)/.exec(
      wrongIn([...targets, other].join('\n'), { 'a.csv': rows(3) }, load),
    )?.[1];
    expect(Number(needed)).toBeGreaterThan(8);
    expect(Number(needed)).toBeLessThan(22);
  });

  it('are counted with the seed for a load of some length, and refused where nobody can count them', () => {
    const timed = { duration: '2s', rate: '50/s', warmup: 'none', seed: 'a' };
    expect(wrongIn(TARGET('a.csv', ', data-mode: once'), { 'a.csv': rows(10) }, timed)).toMatch(/takes (8|9|1[0-2])\d/);
    const closed = { model: 'closed', duration: '2s', warmup: 'none' };
    expect(wrongIn(TARGET('a.csv', ', data-mode: once'), { 'a.csv': rows(10) }, closed)).toContain(
      'depends on how fast',
    );
  });
});

describe('variables', () => {
  const targets = '- {url: "http://127.0.0.1/x?k={{var.KEY}}", headers: {authorization: "Bearer {{var.TOKEN}}"}}';

  it('are lines, and a target gets those that it uses', () => {
    const variables = 'TOKEN=a=b c\n\nKEY=k\nOTHER=unused';
    expect(settingsOf({ targets, variables }).app.targets[0]?.variables).toEqual({
      TOKEN: 'a=b c',
      KEY: 'k',
      OTHER: '',
    });
  });

  it.each([
    ['', '{{var.KEY}} needs the input variables'],
    ['TOKEN=x', '{{var.KEY}} is not among variables; there are TOKEN'],
    ['TOKEN', 'one NAME=value per line'],
    ['A=1\nA=2', 'one NAME=value per line'],
    ['TOKEN=a\u0001b\nKEY=1', 'the variable TOKEN holds a character that is not allowed there'],
  ])('%j are refused', (variables, said) => {
    expect(wrongIn(targets, {}, { variables })).toContain(said);
  });

  it('come from the workflow and never from a file', () => {
    expect(problemsOf({ config: 'f.yaml' }, { 'f.yaml': 'variables: A=1\n' }).map(describeProblem).join()).toContain(
      'secrets do not belong in a file',
    );
  });
});
