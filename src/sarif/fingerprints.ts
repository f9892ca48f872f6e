/** What makes a finding the same finding in the next build, so that GitHub keeps its alert and what people decided. */
import { createHash } from 'node:crypto';

/** The one key that GitHub reads, "SARIF support for code scanning", `result` object. */
export const GITHUB_KEY = 'primaryLocationLineHash';
/** The same under a name of our own, with the version of the recipe. */
const OWN_KEY = 'kindLoadtest/v1';

/** Counts findings with the same key within one run. */
export type Fingerprinter = (key: readonly string[]) => Readonly<Record<string, string>>;

/**
 * Makes the fingerprints of one run. The form is `hash:ordinal`, as GitHub's own: the ordinal, from 1, tells apart
 * several findings with the same key, so call it in an order that does not change from build to build. The key must
 * have no tag, digest, version or line in it: with one of these every change would close the alert and open another.
 */
export function fingerprinter(): Fingerprinter {
  const seen = new Map<string, number>();
  return (key) => {
    // Quoted by JSON, so that ['a b', 'c'] and ['a', 'b c'] differ.
    const hash = createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 16);
    const ordinal = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, ordinal);
    return { [GITHUB_KEY]: `${hash}:${ordinal}`, [OWN_KEY]: `${hash}:${ordinal}` };
  };
}
