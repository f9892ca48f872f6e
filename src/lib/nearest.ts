/** Finds what the user probably meant. */

/** No name of ours is longer: longer words are near to none, and comparing them would take time without end. */
const LONGEST_WORD = 64;

/**
 * The known word nearest to a mistyped one, or undefined when none is near. Takes time linear in the number of known
 * words.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  // A third of the word may be wrong: enough for real typing errors, too little for unrelated words.
  const most = Math.max(1, Math.floor(word.length / 3));
  let best: { readonly name: string | undefined; readonly distance: number } = {
    name: undefined,
    distance: most + 0.5,
  };
  for (const name of known) {
    if (name.length > LONGEST_WORD || Math.abs(name.length - word.length) > most) continue;
    const distance = editDistance(word.toLowerCase(), name.toLowerCase());
    if (distance < best.distance) best = { name, distance };
  }
  return best.name;
}

/**
 * Insertions, deletions, replacements and swaps of neighbours between two words (Damerau-Levenshtein, optimal string
 * alignment).
 */
export function editDistance(left: string, right: string): number {
  const rows: number[][] = [Array.from({ length: right.length + 1 }, (_, column) => column)];
  const cell = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= left.length; row += 1) {
    rows.push([row]);
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      const edits = [cell(row - 1, column) + 1, cell(row, column - 1) + 1, cell(row - 1, column - 1) + (same ? 0 : 1)];
      rows[row]?.push(Math.min(...edits, swapped ? cell(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY));
    }
  }
  return cell(left.length, right.length);
}

/** Says that a word is not known and which known one was probably meant. */
export function unknownWord(kind: string, word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  if (meant !== undefined) return `there is no such ${kind}; did you mean ${meant}?`;
  return `there is no such ${kind}${known.length > 20 ? '' : `; there are ${known.join(', ')}`}`;
}
