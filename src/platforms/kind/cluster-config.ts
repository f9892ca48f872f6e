/** The configuration file that kind is given. */
import { INGRESS_NODE_LABEL } from '../../kubernetes/objects/manifests.ts';

/** Port in the node on which the ingress controller listens. */
const INGRESS_PORT = 80;

/**
 * One control plane that carries the ingress, and workers that carry the applications. JSON, which is valid YAML.
 *
 * The kubelet measures containers every second instead of every ten: without it a ten-second load falls between two
 * samples.
 *
 * The controller manager starts its forty controllers one after the other, at three calls each and 20 calls a second:
 * the one that signs the token which workers join with comes too late for their first look, and kubeadm looks again
 * only after five idle seconds. With a higher limit, and without electing a leader where there is one candidate, it is
 * in time. And etcd need not survive a power cut.
 *
 * The patches have no apiVersion and their arguments are maps, because kind converts just that form to every kubeadm
 * version (kind 0.32 moved clusters from 1.36 on to v1beta4, where a versioned map patch would be lost).
 */
export function kindClusterConfig(options: { readonly workers: number; readonly httpPort: number }): string {
  const kubelet = (kind: string) =>
    JSON.stringify({ kind, nodeRegistration: { kubeletExtraArgs: { 'housekeeping-interval': '1s' } } });
  const alone = { 'leader-elect': 'false' };
  const swift = { extraArgs: { ...alone, 'kube-api-qps': '500', 'kube-api-burst': '1000' } };
  const etcd = { local: { extraArgs: { 'unsafe-no-fsync': 'true' } } };
  const controlPlane = JSON.stringify({
    kind: 'ClusterConfiguration',
    controllerManager: swift,
    scheduler: { extraArgs: alone },
    etcd,
  });
  return JSON.stringify(
    {
      kind: 'Cluster',
      apiVersion: 'kind.x-k8s.io/v1alpha4',
      kubeadmConfigPatches: [controlPlane, kubelet('InitConfiguration'), kubelet('JoinConfiguration')],
      nodes: [
        {
          role: 'control-plane',
          labels: { [INGRESS_NODE_LABEL]: 'true' },
          extraPortMappings: [
            { containerPort: INGRESS_PORT, hostPort: options.httpPort, listenAddress: '127.0.0.1', protocol: 'TCP' },
          ],
        },
        ...Array.from({ length: options.workers }, () => ({ role: 'worker' })),
      ],
    },
    null,
    2,
  );
}

/** The names that kind gives to a cluster's node containers. */
export function kindNodeNames(
  cluster: string,
  workers: number,
): { readonly controlPlane: string; readonly workers: readonly string[] } {
  const worker = (index: number) => (index === 0 ? `${cluster}-worker` : `${cluster}-worker${index + 1}`);
  return {
    controlPlane: `${cluster}-control-plane`,
    workers: Array.from({ length: workers }, (_, index) => worker(index)),
  };
}
