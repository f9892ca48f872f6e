/** Our generator as a process of its own: `node ours.ts '{plan}'` prints `{result, rssBytes}` as JSON. */

import type { LoadPlan } from '../../src/load/plan/plan.ts';
import { realPrioritySystem, runLoad } from '../../src/load/run-load.ts';
import { benchPlan } from './plan.ts';

const {
  calibrate = false,
  watchMemory = false,
  ...given
} = JSON.parse(process.argv[2] ?? '{}') as Partial<LoadPlan> & {
  url: string;
  calibrate?: boolean;
  watchMemory?: boolean;
};
const memory: { readonly sent: number; readonly rssBytes: number }[] = [];
const result = await runLoad(benchPlan(given), {
  signal: new AbortController().signal,
  calibrate,
  system: realPrioritySystem(() => Promise.reject(new Error('these plans are sent at normal priority'))),
  onProgress: ({ sent }) => {
    if (watchMemory && sent >= memory.length * 1_000_000) memory.push({ sent, rssBytes: process.memoryUsage.rss() });
  },
});
process.stdout.write(JSON.stringify({ result, rssBytes: process.memoryUsage.rss(), memory }), () => process.exit());
