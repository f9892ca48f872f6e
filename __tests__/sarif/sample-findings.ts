/** Findings for tests of SARIF, and a repository that exists in memory. */
import type { Finding, Scan } from '../../src/findings/finding.ts';
import type { Repository } from '../../src/sarif/foreign/foreign-run.ts';

/** A vulnerability in one package, with what the test is about in `fields`. */
export function vulnerability(fields: Partial<Finding> = {}): Finding {
  return {
    kind: 'vulnerability',
    id: 'CVE-2024-0001',
    severity: 'high',
    title: 'openssl: a buffer is read past its end',
    description: 'A crafted certificate makes OpenSSL read past the end of a buffer.',
    message: 'libssl3 3.0.1 in nginx:1.25 is vulnerable; 3.0.2 is not.',
    advice: 'Update libssl3 to 3.0.2.',
    url: 'https://avd.aquasec.com/nvd/cve-2024-0001',
    score: 7.5,
    cwe: ['CWE-79'],
    subject: 'docker.io/library/nginx libssl3',
    location: { file: 'deploy/web.yaml', line: 12 },
    ...fields,
  };
}

export function misconfiguration(fields: Partial<Finding> = {}): Finding {
  const { score, ...finding } = vulnerability({
    kind: 'misconfiguration',
    id: 'KSV-0014',
    title: 'The root file system is writable',
    message: 'Container app of Deployment shop/web can write to its root file system.',
    advice: 'Set securityContext.readOnlyRootFilesystem to true.',
    subject: 'Deployment shop/web container app',
    ...fields,
  });
  return finding;
}

export function scan(category: string, findings: readonly Finding[]): Scan {
  return { category, title: category, findings };
}

/** A repository with these files, each of so many lines. */
export function repository(files: Readonly<Record<string, number>>, fields: Partial<Repository> = {}): Repository {
  return {
    roots: ['/home/runner/work/shop/shop'],
    exists: (path) => Object.hasOwn(files, path),
    lines: (path) => files[path] ?? 0,
    fallback: { file: '.github/workflows/load.yaml', line: 1 },
    ...fields,
  };
}

/** Text that gzip can't make smaller than half, the same in each run. */
export function noise(characters: number, seed: number): string {
  let state = seed * 2_654_435_761 + 1;
  let text = '';
  while (text.length < characters) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += state.toString(36);
  }
  return text.slice(0, characters);
}
