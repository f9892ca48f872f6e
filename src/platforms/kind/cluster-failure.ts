/** Telling apart why `kind create cluster` failed: what is worth another try, and what the user has to change. */
import type { ErrorCode } from '../../lib/errors.ts';

export interface ClusterFailure {
  readonly code: ErrorCode;
  readonly meaning: string;
  readonly hint: string;
  /** Whether the same again may well succeed. */
  readonly transient: boolean;
}

/**
 * Signs in small letters, each one or more phrases that follow each other in one line. No regular expressions: `a.*b`
 * takes quadratic time on a line that
 * repeats `a`, and what tools print can be made long.
 */
type Signs = readonly (readonly string[])[];

const CLASSES: readonly (ClusterFailure & { readonly signs: Signs })[] = [
  {
    signs: [['port is already allocated'], ['address already in use'], ['ports are not available']],
    code: 'port-in-use',
    meaning: 'the host port is taken',
    hint: 'Set http-port to a free port, or to auto.',
    transient: false,
  },
  {
    signs: [['permission denied', 'docker'], ['cannot connect to the docker daemon'], ['is the docker daemon running']],
    code: 'docker-unreachable',
    meaning: 'the Docker engine did not answer',
    hint: 'Start Docker, and make sure that this user may use it (docker ps must work).',
    transient: false,
  },
  {
    signs: [['node(s) already exist for a cluster']],
    code: 'cluster-create',
    meaning: 'a cluster of that name exists already',
    hint: 'Delete it with `kind delete cluster --name NAME`, or run `down` first.',
    transient: false,
  },
  {
    signs: [
      ['failed to pull image'],
      ['manifest unknown'],
      ['pull access denied'],
      ['toomanyrequests'],
      ['no such host'],
      ['tls handshake timeout'],
    ],
    code: 'cluster-pull',
    meaning: 'the node image could not be pulled',
    hint: 'Check node-image and the access to its registry; on a rate limit log in to the registry first.',
    transient: true,
  },
  {
    signs: [
      ['could not find a log line'],
      ['reached target', 'multi-user'],
      ['failed to create inotify'],
      ['too many open files'],
      ['container', 'is not running'],
    ],
    code: 'cluster-boot',
    meaning: 'a node container did not boot',
    hint: 'Often fs.inotify.max_user_instances is too low: sudo sysctl fs.inotify.max_user_instances=512',
    transient: true,
  },
  {
    signs: [['failed to join node'], ['kubeadm join']],
    code: 'cluster-join',
    meaning: 'a worker could not join the control plane',
    hint: 'The machine may be too small or too busy: try workers: 1, and look at the exported node logs.',
    transient: true,
  },
  {
    signs: [
      ['failed to init node'],
      ['kubeadm init'],
      ['kubelet is not healthy'],
      ['timed out waiting for the condition'],
    ],
    code: 'cluster-kubeadm',
    meaning: 'the control plane did not come up',
    hint: 'The machine may be too small or too busy (2 CPUs and 4 GB are the least), or the node image may not fit this kernel; look at the exported node logs.',
    transient: true,
  },
];

/** The class of a failure by what kind printed. */
export function classifyClusterFailure(output: string): ClusterFailure {
  const text = output.toLowerCase();
  const found = CLASSES.find(({ signs }) => signs.some((phrases) => holds(text, phrases)));
  if (found !== undefined)
    return { code: found.code, meaning: found.meaning, hint: found.hint, transient: found.transient };
  return {
    code: 'cluster-create',
    meaning: 'kind failed',
    hint: 'The lines below are the last that kind printed; node logs are exported.',
    transient: false,
  };
}

/** Whether the phrases follow each other in one line of the text. */
function holds(text: string, phrases: readonly string[]): boolean {
  if (!phrases.every((phrase) => text.includes(phrase))) return false;
  return phrases.length === 1 || text.split('\n').some((line) => isInOrder(line, phrases));
}

function isInOrder(line: string, phrases: readonly string[]): boolean {
  let from = 0;
  return phrases.every((phrase) => {
    const found = line.indexOf(phrase, from);
    from = found + phrase.length;
    return found !== -1;
  });
}
