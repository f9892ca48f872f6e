/**
 * Writes .ci/zizmor.txt: the version of zizmor that looks at our workflows, with the SHA-256 of its wheels for Linux as
 * PyPI lists them, for pip's --require-hashes. Usage: node scripts/pin-zizmor.ts 1.32.0
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listAt, textAt } from '../src/lib/json.ts';

const INDEX = 'https://pypi.org/simple/zizmor/';
const [version] = process.argv.slice(2);
if (version === undefined) throw new Error('Usage: node scripts/pin-zizmor.ts VERSION');

const response = await fetch(INDEX, { headers: { Accept: 'application/vnd.pypi.simple.v1+json' } });
if (!response.ok) throw new Error(`${INDEX}: HTTP ${response.status}`);
const hashes = listAt(await response.json(), 'files')
  .filter((file) => textAt(file, 'filename')?.startsWith(`zizmor-${version}-py3-none-`))
  .filter((file) => /linux_.*_(x86_64|aarch64)\.whl$/.test(textAt(file, 'filename') ?? ''))
  .map((file) => textAt(file, 'hashes', 'sha256') ?? '');
if (hashes.length === 0 || !hashes.every((hash) => /^[0-9a-f]{64}$/.test(hash)))
  throw new Error(`${INDEX} has no wheels of ${version} with a SHA-256`);

const lines = [`zizmor==${version}`, ...hashes.toSorted().map((hash) => `    --hash=sha256:${hash}`)];
const header = '# Written by scripts/pin-zizmor.ts; wheels for Linux, x86_64 and aarch64, glibc and musl.';
writeFileSync(join(import.meta.dirname, '..', '.ci', 'zizmor.txt'), `${header}\n${lines.join(' \\\n')}\n`);
