/** What comes in place of an answer of GitHub's. */
import { ActionError } from '../lib/errors.ts';

/** `seen`: what was returned, e.g. `no list of comments`. */
export function noAnswer(apiUrl: string, seen: string): ActionError {
  return new ActionError('github-failed', `${apiUrl} returned ${seen}; is a proxy in between?`);
}
