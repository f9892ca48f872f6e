/** The ids of git's objects. */

/** An id as git writes it, in SHA-1 (40 hex digits) or SHA-256 (64); undefined for everything else. */
export function commitId(value: unknown): string | undefined {
  return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : undefined;
}
