/** What the operations of a JSON patch (RFC 6902) say about an object. */
import { at } from '../../lib/json.ts';
import { descend, field } from './descend.ts';
import { isSameElement } from './list-elements.ts';
import type { Path, Said, Statement, Wanted } from './statement.ts';
import { locationOf, type Written, within } from './written.ts';

interface Operation {
  readonly op: string;
  readonly pointer: readonly string[];
  readonly written: Written;
}

/** How an operation's path and the wanted one agree; `perhaps` when an index may be that of another element by now. */
type Agreement = 'yes' | 'perhaps' | 'no';

/** A statement for an operation; `own` is the document that made the object. */
export function operationStatement(written: Written, own: Written | undefined): Statement {
  const operation: Operation = {
    op: String(written.place.child('op').value),
    pointer: pointerOf(written),
    written,
  };
  return { isOwn: false, say: (wanted) => say(operation, wanted, own) };
}

/** The steps of an operation's path. */
function pointerOf(operation: Written): readonly string[] {
  const path = operation.place.child('path').value;
  if (typeof path !== 'string' || !path.startsWith('/')) return [];
  return path
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function say(operation: Operation, wanted: Wanted, own: Written | undefined): Said | undefined {
  const { op, pointer, written } = operation;
  if (op === 'test' || pointer.length === 0 || pointer.length > wanted.path.length) return undefined;
  const agreement = agreementOf(operation, wanted, own);
  if (agreement === 'no') return undefined;
  const { path, value } = wanted;
  if (op === 'remove') return value === undefined ? { depth: path.length, location: locationOf(written) } : undefined;
  // `copy` and `move` have no value: what they bring is known to be what was rendered.
  const content = within(written, 'value');
  const said =
    content.place.value === undefined
      ? { depth: path.length, location: locationOf(written), value }
      : descend(content, wanted, { from: pointer.length, isOwn: false });
  if (agreement === 'perhaps' && (said.depth < path.length || said.value !== value)) return undefined;
  return said.depth === pointer.length ? { ...said, location: locationOf(written) } : said;
}

function agreementOf({ pointer, written }: Operation, wanted: Wanted, own: Written | undefined): Agreement {
  let agreement: Agreement = 'yes';
  for (const [depth, step] of pointer.entries()) {
    const sought = wanted.path[depth];
    if (typeof sought !== 'number') {
      if (sought !== step) return 'no';
      continue;
    }
    const name = String(wanted.path[depth - 1] ?? '');
    const rendered = at(wanted.manifest, ...wanted.path.slice(0, depth + 1));
    const isLast = depth === pointer.length - 1;
    const added = isLast ? isSameElement(written.place.child('value').value, rendered, name) : undefined;
    if (added === true) continue;
    if (step === '-') return 'no';
    const before = own === undefined ? undefined : follow(own, pointer.slice(0, depth + 1));
    const kept = before === undefined ? undefined : isSameElement(before.place.value, rendered, name);
    if (kept === true) continue;
    if (Number(step) !== sought) return 'no';
    // The element that had this index in the object's own document is another one than was rendered there.
    if (kept === false) agreement = 'perhaps';
  }
  return agreement;
}

function follow(start: Written, pointer: readonly string[]): Written | undefined {
  let written: Written | undefined = start;
  for (const step of pointer) {
    if (written === undefined) return undefined;
    if (!Array.isArray(written.place.value)) written = field(written, step);
    else written = Number(step) < written.place.value.length ? within(written, Number(step)) : undefined;
  }
  return written;
}

/** The value that an operation gives to a field. */
export function valueSetAt(operation: Written, path: Path): unknown {
  const pointer = pointerOf(operation);
  const isThere = pointer.length === path.length && pointer.every((step, index) => step === path[index]);
  return isThere ? operation.place.child('value').value : undefined;
}
