/** Which objects a patch is for, by the `target` that it has. */
import { textAt } from '../../lib/json.ts';
import { namePattern } from './name-pattern.ts';
import { groupOf, presentIdentity, type TrackedObject, versionOf } from './tracked-object.ts';

/** A test for a target: names, kinds and namespaces are regular expressions, as in kustomize. */
export function selectorOf(target: unknown): (object: TrackedObject) => boolean {
  const pattern = (field: string) => namePattern(textAt(target, field) ?? '');
  const [group, version, kind] = [pattern('group'), pattern('version'), pattern('kind')];
  const [name, namespace] = [pattern('name'), pattern('namespace')];
  const labels = labelSelector(textAt(target, 'labelSelector') ?? '');
  const annotations = labelSelector(textAt(target, 'annotationSelector') ?? '');
  return (object) => {
    const [first = presentIdentity(object)] = object.identities;
    const present = presentIdentity(object);
    return (
      group(groupOf(object.apiVersion)) &&
      version(versionOf(object.apiVersion)) &&
      kind(object.kind) &&
      (name(first.name) || name(present.name)) &&
      (namespace(first.namespace || 'default') || namespace(present.namespace || 'default')) &&
      labels(object.labels) &&
      annotations(object.annotations)
    );
  };
}

type Requirement = (labels: ReadonlyMap<string, string>) => boolean;

/** Kubernetes' label selectors: `app=web,tier in (a, b),!canary`. */
export function labelSelector(selector: string): Requirement {
  const requirements = splitOutsideParentheses(selector).flatMap((part) => requirementOf(part.trim()) ?? []);
  return (labels) => requirements.every((isMet) => isMet(labels));
}

function splitOutsideParentheses(selector: string): readonly string[] {
  const parts = [''];
  let level = 0;
  for (const character of selector) {
    if (character === '(') level += 1;
    if (character === ')') level -= 1;
    if (character === ',' && level === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}

function requirementOf(part: string): Requirement | undefined {
  if (part === '') return undefined;
  const set = setRequirement(part);
  if (set !== undefined) return set;
  const sign = ['!=', '==', '='].find((candidate) => part.includes(candidate));
  if (sign !== undefined) {
    const at = part.indexOf(sign);
    const [key, value] = [part.slice(0, at).trim(), part.slice(at + sign.length).trim()];
    return (labels) => (labels.get(key) === value) !== (sign === '!=');
  }
  return part.startsWith('!') ? (labels) => !labels.has(part.slice(1).trim()) : (labels) => labels.has(part);
}

function setRequirement(part: string): Requirement | undefined {
  const open = part.indexOf('(');
  if (open === -1 || !part.endsWith(')')) return undefined;
  const [key = '', ...words] = part
    .slice(0, open)
    .split(' ')
    .filter((word) => word !== '');
  const values = part
    .slice(open + 1, -1)
    .split(',')
    .map((value) => value.trim());
  return (labels) => values.includes(labels.get(key) ?? '') !== words.includes('notin');
}
