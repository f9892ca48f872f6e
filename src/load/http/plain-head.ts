/** Heads whose lines are not as they should be, made plain: what curl and Go accept (docs/http-clients.md). */

/**
 * The head with every line ended by CR and LF, lines that go on with the one before them joined to it by a space, and
 * no white space before a colon (RFC 9112 sections 2.2, 5.1 and 5.2). NGINX sends lines that go on when its
 * configuration has them.
 */
export function plainHead(head: Buffer, end: number): Buffer {
  const lines: string[] = [];
  for (const line of head.toString('latin1', 0, end).split('\n')) {
    const text = line.endsWith('\r') ? line.slice(0, -1) : line;
    const last = lines.length - 1;
    // Behind the status line there is no field that could go on.
    if ((text.startsWith(' ') || text.startsWith('\t')) && last > 0)
      lines[last] = `${lines[last]?.trimEnd()} ${text.trim()}`;
    else lines.push(last < 0 ? text : withoutSpaceBeforeColon(text));
  }
  return Buffer.from(
    lines
      .filter((line) => line !== '')
      .map((line) => `${line}\r\n`)
      .join(''),
    'latin1',
  );
}

function withoutSpaceBeforeColon(line: string): string {
  const colon = line.indexOf(':');
  return colon === -1 || line.startsWith(' ') || line.startsWith('\t')
    ? line
    : `${line.slice(0, colon).trimEnd()}${line.slice(colon)}`;
}
