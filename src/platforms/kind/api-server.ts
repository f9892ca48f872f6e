/**
 * Waiting for a young cluster's API server, cheaply: a TLS handshake instead of a process, while every core is needed
 * elsewhere.
 */
import { connect } from 'node:tls';
import type { Io } from '../../system/io.ts';

const DEADLINE_MS = 180_000;
const POLL_MS = 400;
/** Asking the engine costs a process each time. */
const CONTAINER_POLL_MS = 2_000;
const API_PORT = '6443/tcp';

/**
 * Returns true when the API server of a kind node accepts connections; false when it does not within three minutes, or
 * `signal` says that it won't. From then on the machine has cores to spare: before, booting nodes and kubeadm need them
 * all, and images that were brought right at the start made a cluster on two cores two seconds slower.
 */
export async function awaitApiServer(io: Io, node: string, signal: AbortSignal): Promise<boolean> {
  const deadline = io.elapsed() + DEADLINE_MS;
  let port: number | undefined;
  while (io.elapsed() < deadline && !signal.aborted) {
    port ??= await publishedPort(io, node);
    if (port !== undefined && (await acceptsTls(port))) return true;
    await io.sleep(port === undefined ? CONTAINER_POLL_MS : POLL_MS);
  }
  return false;
}

/** Host port of the node's API server; undefined while there is no such container. */
async function publishedPort(io: Io, node: string): Promise<number | undefined> {
  const result = await io.run({ file: 'docker', args: ['port', '--', node, API_PORT], deadlineMs: 30_000 });
  const port = Number(result.stdout.trim().split('\n')[0]?.split(':').at(-1));
  return result.exitCode === 0 && port > 0 ? port : undefined;
}

/** The engine's proxy accepts every connection; only a finished handshake is the server's own answer. */
function acceptsTls(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, rejectUnauthorized: false, timeout: 1_000 });
    const answer = (accepts: boolean) => {
      socket.destroy();
      resolve(accepts);
    };
    socket.once('secureConnect', () => answer(true));
    socket.once('timeout', () => answer(false));
    socket.once('error', () => answer(false));
    socket.once('close', () => answer(false));
  });
}
