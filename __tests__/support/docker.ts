/** What is in the Docker engine, to see that nothing of ours stays. */
import { execFileSync } from 'node:child_process';

/** Ids of all containers, running or not, sorted. */
export function containers(): readonly string[] {
  return lines('ps', '--all', '--quiet', '--no-trunc');
}

/** Names of all volumes, sorted: kind's nodes bring anonymous ones. */
export function volumes(): readonly string[] {
  return lines('volume', 'ls', '--quiet');
}

function lines(...args: readonly string[]): readonly string[] {
  return execFileSync('docker', [...args], { encoding: 'utf8' })
    .split('\n')
    .filter(Boolean)
    .sort();
}
