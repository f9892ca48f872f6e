import { describe, expect, it } from 'vitest';
import { pathToUri, repositoryPath, uriProblem } from '../../src/sarif/source-uri.ts';

const HOSTILE = [
  'a b/c d.yaml',
  'a#b.yaml',
  'a?b=c.yaml',
  '100%.yaml',
  'a%20b.yaml',
  'größe/日本語.yaml',
  'line\nbreak.yaml',
  '-rf.yaml',
  'a:b/c.yaml',
  'nginx:1.25',
  'C:\\windows.yaml',
  'it\'s (a) [list]{x}|y^z`<>".yaml',
  '😀.yaml',
];

describe('the URI of a path', () => {
  it.each(HOSTILE)('of %j is one that GitHub takes, and means the same file', (path) => {
    const uri = pathToUri(path);
    expect(uriProblem(uri)).toBeUndefined();
    const base = 'file:///repository/';
    expect(decodeURIComponent(new URL(uri, base).pathname)).toBe(`/repository/${path}`);
  });

  it('has no colon: the first segment is no scheme', () => {
    expect(pathToUri('a:b/c.yaml')).toBe('a%3Ab/c.yaml');
  });

  it('of a name that is no UTF-16 is still one', () => {
    expect(pathToUri('a\ud800.yaml')).toBe('a%EF%BF%BD.yaml');
  });
});

describe('a path of the repository', () => {
  it.each([
    ['./deploy//web.yaml', 'deploy/web.yaml'],
    ['deploy/../k8s/web.yaml', 'k8s/web.yaml'],
    ['-rf', '-rf'],
  ])('%s is %s', (path, expected) => {
    expect(repositoryPath(path)).toBe(expected);
  });

  it.each(['', '.', '/etc/passwd', '../web.yaml', 'a/../../web.yaml', 'a\0b'])('is not %j', (path) => {
    expect(repositoryPath(path)).toBeUndefined();
  });
});

describe('a URI that GitHub refuses', () => {
  it.each([
    ['', 'is empty'],
    ['nginx:1.25', 'has the scheme `nginx`'],
    ['docker://nginx', 'has the scheme `docker`'],
    ['file:///github/workspace/a.yaml', 'has the scheme `file`'],
    [':https:/github.com/a', 'has a colon in its first segment'],
    ['/etc/passwd', 'is absolute'],
    ['deploy\\web.yaml', 'has a backslash'],
    ['a/../web.yaml', 'has `..`'],
    ['a/%2e%2e/web.yaml', 'has `..`'],
    ['a b.yaml', 'must be percent-encoded'],
    ['größe.yaml', 'must be percent-encoded'],
    ['a#b', 'must be percent-encoded'],
    ['100%.yaml', 'is not percent-encoded UTF-8'],
    ['%ff.yaml', 'is not percent-encoded UTF-8'],
    ['./web.yaml', 'is not in its shortest form'],
    ['a//b', 'is not in its shortest form'],
  ])('%j %s', (uri, problem) => {
    expect(uriProblem(uri)).toContain(problem);
  });
});
