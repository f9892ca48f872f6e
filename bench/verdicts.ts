/**
 * How often a verdict is wrong on a disturbed machine, by simulation: `npm run bench:verdicts -- [runs of each
 * scenario] [seed]`. Prints the table of docs/thresholds.md; the exit code is 1 when more than one verdict in a thousand is
 * wrong.
 */
import { SCENARIOS } from './verdicts/scenarios.ts';
import { tally } from './verdicts/tally.ts';

const runs = Number(process.argv[2] ?? 1000);
const seed = process.argv[3] ?? '1';
const percent = (part: number, whole: number): string =>
  whole === 0 ? 'n/a' : `${((part / whole) * 100).toFixed(2)} %`;

console.log(
  '| Disturbance | Runs | Wrong | Load sent twice | Invalid | Invalid when 20 % or more from the limit |\n|---|--:|--:|--:|--:|--:|',
);
for (const scenario of SCENARIOS) {
  const { wrong, repeated, invalid, far, farInvalid } = tally(scenario, runs, seed);
  const cells = [
    scenario.name,
    runs,
    `${wrong} (${percent(wrong, runs)})`,
    percent(repeated, runs),
    percent(invalid, runs),
    percent(farInvalid, far),
  ];
  console.log(`| ${cells.join(' | ')} |`);
  if (wrong > runs / 1000) process.exitCode = 1;
}
