/** What a foreign result says, and of which objects. */
import { at, listAt, textAt } from '../../lib/json.ts';
import { LONGEST_ID, LONGEST_MESSAGE } from '../limits.ts';
import { firstText, plainText } from '../plain-text.ts';
import type { FoundRule } from './foreign-rules.ts';

const MOST_ARGUMENTS = 10;
const MOST_NAMES = 10;

/** The result's text, its own or that of its rule with arguments in it; else the rule's description, else its id. */
export function foreignMessage(result: unknown, { id, written }: FoundRule): string {
  const message = at(result, 'message');
  const messageId = textAt(message, 'id');
  const ofRule = messageId === undefined ? undefined : textAt(written, 'messageStrings', messageId, 'text');
  const text = textAt(message, 'text') ?? ofRule ?? textAt(message, 'markdown');
  return firstText(
    LONGEST_MESSAGE,
    text === undefined ? undefined : withArguments(plainText(text, LONGEST_MESSAGE), listAt(message, 'arguments')),
    textAt(written, 'shortDescription', 'text'),
    textAt(written, 'fullDescription', 'text'),
    id,
  );
}

/** `{0}` is the first argument (SARIF 2.1.0, section 3.11.5). */
function withArguments(text: string, written: readonly unknown[]): string {
  const texts = written
    .slice(0, MOST_ARGUMENTS)
    .map((one) => (typeof one === 'string' ? plainText(one, LONGEST_ID) : ''));
  return texts.reduce((filled, value, index) => filled.replaceAll(`{${index}}`, () => value), text);
}

/** The names of the objects that the first location names, by their full names where they have one. */
export function objectNames(result: unknown): readonly string[] {
  return listAt(result, 'locations', 0, 'logicalLocations')
    .slice(0, MOST_NAMES)
    .map((one) => plainText(textAt(one, 'fullyQualifiedName') ?? textAt(one, 'name') ?? '', LONGEST_ID))
    .filter((name) => name !== '');
}
