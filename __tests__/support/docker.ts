/** What is in the Docker engine, to see that nothing of ours stays. */
import { execFileSync } from 'node:child_process';

/** Ids of all containers, running or not, sorted. */
function containers(): readonly string[] {
  return lines('ps', '--all', '--quiet', '--no-trunc');
}

/** Names of all volumes, sorted: kind's nodes bring anonymous ones. */
function volumes(): readonly string[] {
  return lines('volume', 'ls', '--quiet');
}

/** A moment to compare with: what has come since. Others on the machine may have removed things of theirs meanwhile. */
export function engineNow(): { added(): readonly string[] } {
  const before = new Set([...containers(), ...volumes()]);
  return { added: () => [...containers(), ...volumes()].filter((name) => !before.has(name)) };
}

function lines(...args: readonly string[]): readonly string[] {
  return execFileSync('docker', [...args], { encoding: 'utf8' })
    .split('\n')
    .filter(Boolean)
    .sort();
}
