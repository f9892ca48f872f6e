/**
 * CPU time of the processes that we have waited for: read before and after a command, the difference is that of the
 * command.
 */
import { readFile } from 'node:fs/promises';
import { type Measured, measured, notMeasured } from '../../lib/measured.ts';

/** Linux counts in hundredths of a second towards programs, whatever the kernel's own clock is. */
const TICKS_PER_SECOND = 100;

/** Seconds; undefined on systems without /proc. */
export async function childCpuSeconds(): Promise<number | undefined> {
  const stat = await readFile('/proc/self/stat', 'utf8').catch(() => undefined);
  return stat === undefined ? undefined : parseChildCpu(stat);
}

/**
 * cutime and cstime, the 16th and 17th field of /proc/self/stat; the second one, the program's name in brackets, may
 * hold anything.
 */
export function parseChildCpu(stat: string): number | undefined {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = Number(fields[13]) + Number(fields[14]);
  return Number.isFinite(ticks) ? ticks / TICKS_PER_SECOND : undefined;
}

export function cpuBetween(before: number | undefined, after: number | undefined): Measured<number> {
  return before === undefined || after === undefined
    ? notMeasured('this system has no /proc/self/stat')
    : measured(after - before);
}
