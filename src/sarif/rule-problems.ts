/** What GitHub refuses or hides of rules. */
import { at, listAt, textAt } from '../lib/json.ts';
import { LONGEST_DESCRIPTION, LONGEST_NAME, MAX_TAGS } from './limits.ts';
import { severityOfScore } from './severity-scale.ts';

/** Texts that GitHub needs, and their most characters where it has such. */
const TEXTS = [
  ['shortDescription', LONGEST_DESCRIPTION],
  ['fullDescription', LONGEST_DESCRIPTION],
  ['help', Number.POSITIVE_INFINITY],
] as const;

/** Problems of the rules at `place` in the file, in sentences. */
export function* ruleProblems(rules: readonly unknown[], place: string): Generator<string> {
  const ids = new Set<string>();
  for (const [index, rule] of rules.entries()) {
    const here = `${place}[${index}]`;
    const id = textAt(rule, 'id') ?? '';
    if (id === '') yield `${here} has no id.`;
    if (ids.has(id)) yield `${here} has the id of another rule.`;
    ids.add(id);
    yield* textProblems(rule, here);
    const tags = listAt(rule, 'properties', 'tags').length;
    if (tags > MAX_TAGS) yield `${here} has ${tags} tags; GitHub takes ${MAX_TAGS}.`;
    const score = at(rule, 'properties', 'security-severity');
    if (score !== undefined && (typeof score !== 'string' || severityOfScore(Number(score)) === undefined)) {
      yield `${here}: security-severity is not the text of a number above 0 and up to 10.`;
    }
  }
}

function* textProblems(rule: unknown, place: string): Generator<string> {
  if ((textAt(rule, 'name') ?? '').length > LONGEST_NAME)
    yield `${place} has a name of over ${LONGEST_NAME} characters.`;
  for (const [field, longest] of TEXTS) {
    const text = textAt(rule, field, 'text') ?? '';
    if (text.trim() === '') yield `${place} has no ${field}.`;
    if (text.length > longest) yield `${place} has a ${field} of over ${longest} characters.`;
  }
}
