import type { KubeResponse } from '../../src/kubernetes/kube-client.ts';

const KINDS: Readonly<Record<string, string>> = {
  nodes: 'NodeList',
  pods: 'PodList',
  deployments: 'DeploymentList',
  daemonsets: 'DaemonSetList',
  statefulsets: 'StatefulSetList',
};

/** The list that an API server returns for a path such as `/apis/apps/v1/deployments`. */
export function apiList(path: string, items: readonly unknown[]): KubeResponse {
  const [, , ...type] = path.split('/');
  const resource = type.pop() ?? '';
  return { status: 200, body: { apiVersion: type.join('/'), kind: KINDS[resource], items } };
}
