/** Label selectors of Kubernetes: which labels belong to a workload. */
import type { Meta } from './api.ts';
import { list, type Seen, text } from './kube-object.ts';

type Labels = Seen<Meta.ObjectMeta>['labels'];

/**
 * Whether labels meet a selector (`matchLabels` and `matchExpressions`). One that asks for nothing selects nothing
 * here: workloads always ask.
 */
export function selects(selector: Seen<Meta.LabelSelector> | undefined, labels: Labels): boolean {
  const wanted = Object.entries(selector?.matchLabels ?? {});
  const expressions = list(selector?.matchExpressions);
  if (wanted.length === 0 && expressions.length === 0) return false;
  return (
    wanted.every(([key, value]) => labels?.[key] === value) &&
    expressions.every((expression) => meets(expression, labels))
  );
}

function meets(expression: Seen<Meta.LabelSelectorRequirement>, labels: Labels): boolean {
  const value = labels?.[text(expression.key) ?? ''];
  const isListed = value !== undefined && list(expression.values).includes(value);
  switch (expression.operator) {
    case 'In':
      return isListed;
    case 'NotIn':
      return !isListed;
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
    default:
      return false;
  }
}
