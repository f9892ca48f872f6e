/**
 * Foreign text made small: what pull requests, tools, clusters and servers say has no length that can be relied on.
 * Everything here takes time linear in its
 * input, and is meant to be applied before any regular expression sees the text.
 */

/** Longest value of the user's that is quoted back in a problem, in characters (UTF-16 code units). */
export const QUOTED_CHARACTERS = 200;
/** Names listed in one sentence. */
const LISTED = 20;

/**
 * The beginning of a text, at most `limit` code units long; a text that was cut ends with an ellipsis. No character is
 * cut in two.
 */
export function clip(text: string, limit: number): string {
  return text.length <= limit ? text : `${head(text, limit - 1)}…`;
}

/**
 * The beginning of a text and, when something is missing, how much: `abc… (97 more characters)`. The note comes on top
 * of `limit`.
 */
export function clipWithCount(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = head(text, limit);
  return `${kept}… (${text.length - kept.length} more characters)`;
}

/** Up to `length` code units, one less when a surrogate pair would be cut. */
function head(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}

/** What is kept of lines. */
export interface LinesLimit {
  readonly lines: number;
  /** Code units of one line. */
  readonly width: number;
  /** Code units of all lines together; whole lines are left out beyond it. */
  readonly characters?: number;
}

/** The first lines, long ones cut; when some are missing, one more line says how many: `… (12 more lines)`. */
export function clipLines(
  lines: readonly string[],
  { lines: most, width, characters = Number.POSITIVE_INFINITY }: LinesLimit,
): readonly string[] {
  const kept: string[] = [];
  let room = characters;
  for (const line of lines.slice(0, most)) {
    const short = clip(line, width);
    room -= short.length + 1;
    if (room < 0) break;
    kept.push(short);
  }
  const left = lines.length - kept.length;
  return left === 0 ? kept : [...kept, `… (${left} more ${left === 1 ? 'line' : 'lines'})`];
}

/** kubectl's own words in an error's details. */
const TOOL_OUTPUT: LinesLimit = { lines: 20, width: 500, characters: 8 * 1024 };

/**
 * The beginning of what a tool printed, as evidence below an error. Its last line is in the error's message as a rule.
 */
export function toolOutput(text: string): string {
  return clipLines(text.trimEnd().split('\n'), TOOL_OUTPUT).join('\n');
}

/** Names in one sentence, with a count of those that are too many: `a, b and 3 more`. */
export function listed(names: readonly string[], most: number = LISTED): string {
  const shown = names.slice(0, most).map((name) => clip(name, 100));
  return names.length <= most ? shown.join(', ') : `${shown.join(', ')} and ${names.length - most} more`;
}

/**
 * Control, direction-changing and other invisible characters as escapes (`\u001b`), so that a message is one line that
 * says what was written.
 */
export function escapeControls(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
}

/**
 * The text without the given character at its end. (`/x+$/` takes quadratic time on long runs that are not at the
 * end.)
 */
export function withoutTrailing(text: string, character: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === character) end -= 1;
  return text.slice(0, end);
}

/**
 * Control sequences of terminals (ECMA-48): CSI with parameters, intermediates and a final byte; OSC up to its
 * terminator; two-character escapes. No part
 * runs past the next escape character, and no two neighbouring parts match the same character: linear, which Node's
 * own stripVTControlCharacters is not.
 */
const CONTROL_SEQUENCE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009b-\u009d]*(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]*[0-OQ-Z\\^-~]/g;

/** The text as a terminal would show it, without colours and cursor movements. Lone control characters stay. */
export function withoutControlSequences(text: string): string {
  return text.includes('\u001b') || /[\u009b\u009d]/.test(text) ? text.replaceAll(CONTROL_SEQUENCE, '') : text;
}

/** The text with an end, if it has none. */
export function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
