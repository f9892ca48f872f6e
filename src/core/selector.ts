/** Label selectors of Kubernetes: which labels belong to a workload. */
import { listAt, textAt, textsAt } from './json.ts';

type Labels = Readonly<Record<string, string>>;

/** Whether labels meet a selector (`matchLabels` and `matchExpressions`). One that asks for nothing selects nothing here: workloads always ask. */
export function selects(selector: unknown, labels: Labels): boolean {
  const wanted = Object.entries(textsAt(selector, 'matchLabels'));
  const expressions = listAt(selector, 'matchExpressions');
  if (wanted.length === 0 && expressions.length === 0) return false;
  return wanted.every(([key, value]) => labels[key] === value) && expressions.every((expression) => meets(expression, labels));
}

function meets(expression: unknown, labels: Labels): boolean {
  const value = labels[textAt(expression, 'key') ?? ''];
  const values = listAt(expression, 'values');
  switch (textAt(expression, 'operator')) {
    case 'In':
      return value !== undefined && values.includes(value);
    case 'NotIn':
      return value === undefined || !values.includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
    default:
      return false;
  }
}
