import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { watchLoopDelay } from '../../../src/load/generator/loop-delay.ts';
import { boundedP99 } from '../../../src/load/metrics/validity.ts';

function standStill(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

it('counts a standstill with all of its time, also one at the very end', async () => {
  const stop = watchLoopDelay();
  await delay(50);
  standStill(200);
  await delay(50);
  standStill(100);
  const { delay: delays, heldUpMs, lengthMs } = stop();
  expect(heldUpMs).toBeGreaterThan(270);
  expect(heldUpMs).toBeLessThan(lengthMs);
  expect(lengthMs).toBeGreaterThan(395);
  expect(boundedP99(delays)?.valueMs).toBeGreaterThan(180);
});
