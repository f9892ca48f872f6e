/** GitHub's published descriptions of webhook payloads, as a judge of the (shortened) payloads of tests. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { at, listAt, textAt } from '../../src/lib/json.ts';

let loaded: unknown;

function description(): unknown {
  const file = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');
  loaded ??= JSON.parse(readFileSync(file, 'utf8'));
  return loaded;
}

/**
 * Where a payload has a field that GitHub does not send, or a value of another type. What is left out of it is no
 * problem: a whole payload has hundreds of fields.
 */
export function payloadProblems(schema: string, payload: unknown): readonly string[] {
  const root = at(description(), 'components', 'schemas', schema);
  return root === undefined ? [`${schema} is not in the description`] : problems(root, payload, 'payload');
}

function problems(given: unknown, value: unknown, where: string): readonly string[] {
  const schema = resolved(given);
  if (value === null && at(schema, 'nullable') === true) return [];
  const choices = [...listAt(schema, 'oneOf'), ...listAt(schema, 'anyOf')];
  if (choices.length > 0) return fewest(choices.map((choice) => problems(choice, value, where)));
  const type = textAt(schema, 'type');
  if (type !== undefined && !isOfType(value, type)) return [`${where} is no ${type}`];
  if (Array.isArray(value))
    return value.flatMap((item, at_) => problems(at(schema, 'items'), item, `${where}[${at_}]`));
  if (typeof value !== 'object' || value === null) return [];
  const known = propertiesOf(schema);
  return Object.entries(value).flatMap(([name, inner]) => {
    const property = known.get(name);
    return property === undefined
      ? [`${where}.${name} is not in the description`]
      : problems(property, inner, `${where}.${name}`);
  });
}

function propertiesOf(schema: unknown): ReadonlyMap<string, unknown> {
  const own = Object.entries(at(schema, 'properties') ?? {});
  return new Map([...listAt(schema, 'allOf').flatMap((part) => [...propertiesOf(resolved(part))]), ...own]);
}

function resolved(schema: unknown): unknown {
  const reference = textAt(schema, '$ref');
  return reference === undefined ? schema : resolved(at(description(), ...reference.replace('#/', '').split('/')));
}

function fewest(all: readonly (readonly string[])[]): readonly string[] {
  return all.toSorted((left, right) => left.length - right.length)[0] ?? [];
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null;
  return typeof value === type;
}
