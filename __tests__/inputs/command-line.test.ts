import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../src/inputs/command-line.ts';
import { COMMANDS, OPTIONS } from '../../src/inputs/commands.ts';
import { helpText } from '../../src/inputs/help.ts';
import { INPUTS } from '../../src/inputs/spec.ts';
import { describeProblem } from '../../src/lib/errors.ts';
import { problemsOf } from '../support/load-settings.ts';

describe('the command line', () => {
  it('runs everything without a command', () => {
    expect(parseCommandLine([])).toEqual({
      command: 'run',
      inputs: {},
      given: [],
      outDir: './loadtest-report',
      resume: false,
      from: [],
      merge: false,
      open: false,
      problems: [],
    });
  });

  it('takes reports to draw again one by one, and as the words that a shell makes of a pattern', () => {
    const expected = { command: 'report', from: ['a.json', 'b.json', 'c.json'], merge: true, open: true, problems: [] };
    const options = ['--merge', '--open'];
    expect(
      parseCommandLine(['report', '--from', 'a.json', '--from=b.json', '--from', 'c.json', ...options]),
    ).toMatchObject(expected);
    expect(parseCommandLine(['report', ...options, '--from', 'a.json', 'b.json', 'c.json'])).toMatchObject(expected);
  });

  it('takes a command and inputs in any order', () => {
    expect(parseCommandLine(['--rate', '50/s', 'load', '--out=there', '--resume'])).toMatchObject({
      command: 'load',
      inputs: { rate: '50/s' },
      given: ['rate'],
      outDir: 'there',
      resume: true,
      problems: [],
    });
  });

  it('takes the number of a request, and of no other command', () => {
    expect(parseCommandLine(['request', '17', '--seed', 's'])).toMatchObject({
      command: 'request',
      request: 17,
      problems: [],
    });
    expect(parseCommandLine(['request', '-1']).problems).not.toEqual([]);
    expect(parseCommandLine(['request']).problems).toMatchObject([{ name: 'request' }]);
    expect(parseCommandLine(['load', '17']).problems).toMatchObject([{ name: 'argument', value: '17' }]);
    expect(parseCommandLine(['load'])).not.toHaveProperty('request');
  });

  it('takes values that begin with a dash or hold an equals sign', () => {
    expect(parseCommandLine(['--workers', '-1', '--image-overrides=a=b']).inputs).toEqual({
      workers: '-1',
      'image-overrides': 'a=b',
    });
  });

  it('joins options that are given several times where that makes a list, and else takes the last', () => {
    const { inputs } = parseCommandLine([
      '--images',
      'a',
      '--images=b',
      '--rate',
      '1',
      '--rate',
      '2',
      '--targets',
      'a.localhost',
      '--targets',
      'b.localhost',
    ]);
    expect(inputs).toEqual({ images: 'a\nb', rate: '2', targets: 'a.localhost\nb.localhost' });
  });

  it('takes boolean inputs without a value, and with no- before them', () => {
    expect(parseCommandLine(['--insecure-tls', '--no-monitor', '--keep-alive', 'false']).inputs).toEqual({
      'insecure-tls': 'true',
      monitor: 'false',
      'keep-alive': 'false',
    });
  });

  it.each([
    [['--help'], 'help'],
    [['-h', 'load'], 'help'],
    [['help'], 'help'],
    [['--version'], 'version'],
  ])('%j asks for %s', (argv, command) => {
    expect(parseCommandLine(argv).command).toBe(command);
  });

  it('tells unknown options together with bad values', () => {
    const { inputs, problems } = parseCommandLine(['--rate', 'abc', '--workers', '-1', '--foo', '1']);
    const names = [...problems, ...problemsOf(inputs)].map((problem) => problem.name);
    expect(names.sort()).toEqual(['--foo', 'rate', 'workers']);
  });

  it.each([
    [['--thresolds', 'x'], ['--thresolds: there is no such option; did you mean --thresholds?']],
    [['--rate', '--workers', '3'], ['--rate: needs a value: a number per second or minute, like 20, 20/s or 600/m']],
    [['--rate'], ['--rate: needs a value: a number per second or minute, like 20, 20/s or 600/m']],
    [['--out='], ['--out: needs a value: the path of a directory']],
    [['lod'], ['lod: there is no such command; did you mean load?']],
    [['load', 'up'], ['argument: got "up"; use one command, and options that begin with --']],
    [['report', '--from'], ['--from: needs a value: the path of a report.json']],
    [['run', '--from', 'a'], ['--from: is for the command report']],
    [['load', '--open'], ['--open: is for the commands run and report']],
    [['report', '--merge'], ['--merge: needs two reports or more, each named by --from']],
    [['report', '--merge', '--from', 'a'], ['--merge: needs two reports or more, each named by --from']],
    [
      ['report', '--from', 'a', '--rate', '3', '--resume'],
      ['rate', 'resume'].map(
        (name) => `--${name}: changes nothing about a report that is drawn again; leave it out beside --from`,
      ),
    ],
    [['report', ...Array(257).fill('--from=a')], ['--from: at most 256 reports make a page']],
    [['report', 'a.json'], ['argument: got "a.json"; use one command, and options that begin with --']],
    [['--github-token', 'x'], ['--github-token: there is no such option']],
  ])('%j is a problem', (argv, expected) => {
    expect(parseCommandLine(argv).problems.map(describeProblem)).toEqual(expected);
  });

  it('goes on after a missing value', () => {
    expect(parseCommandLine(['--rate', '--workers', '3', 'load'])).toMatchObject({
      command: 'load',
      inputs: { workers: '3' },
    });
  });

  it('takes an empty value for an input that was not given', () => {
    expect(
      problemsOf({ ...parseCommandLine(['--rate=', '--workers', 'x']).inputs }).map((problem) => problem.name),
    ).toEqual(['workers']);
  });
});

describe('the help', () => {
  const help = helpText();

  it('fits 100 columns', () => {
    expect(help.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });

  it('names every command, option and input of the command line, and none of the action alone', () => {
    for (const name of Object.keys(COMMANDS)) expect(help).toMatch(new RegExp(`^ {2}${name} `, 'm'));
    const options = [...help.matchAll(/^ {2}--([\w-]+)/gm)].map((match) => match[1]);
    const both = INPUTS.filter((input) => input.surfaces === 'both').map((input) => input.name);
    expect(options.sort()).toEqual([...both, ...Object.keys(OPTIONS)].sort());
  });

  it("shows the command line's own defaults", () => {
    expect(help).toMatch(/--cluster .*\n(.*\n){0,3}.*Default: none/);
  });
});
