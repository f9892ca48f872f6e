/** Whether a process still runs. */
import { readFileSync } from 'node:fs';

/** A zombie is dead; who reaps it is the machine's business. */
export function isAlive(pid: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    // Gone altogether.
    return false;
  }
}
