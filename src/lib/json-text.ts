/** JSON that people can read, and that stays small: a report holds long lists of figures. */

/**
 * The JSON of plain data, indented by two spaces as `JSON.stringify` does it, but with each list of numbers and nulls
 * on one line. A list that was indented takes four times as much room, most of it for spaces.
 */
export function jsonText(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    if (items.every(isFigure)) return `[${items.map((item) => JSON.stringify(item)).join(', ')}]`;
    return lines(
      items.map((item) => jsonText(item, inner)),
      ['[', ']'],
      indent,
    );
  }
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return lines(
    fields.map(([name, field]) => `${JSON.stringify(name)}: ${jsonText(field, inner)}`),
    ['{', '}'],
    indent,
  );
}

function isFigure(value: unknown): boolean {
  return value === null || typeof value === 'number';
}

function lines(parts: readonly string[], [open, close]: readonly [string, string], indent: string): string {
  return parts.length === 0
    ? `${open}${close}`
    : `${open}\n${parts.map((part) => `${indent}  ${part}`).join(',\n')}\n${indent}${close}`;
}
