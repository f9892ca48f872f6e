/** Settings that are right by themselves and do not go together. */
import { isIP } from 'node:net';
import { expectedLengthMs, expectedRequests, peakRate } from '../load/schedule.ts';
import type { LoadSettings } from '../load/types.ts';
import type { Settings } from '../settings.ts';
import type { Reader } from './reader.ts';
import type { InputName } from './spec.ts';

export function checkTogether(reader: Reader, settings: Settings): void {
  checkCluster(reader, settings);
  checkApplication(reader, settings);
  checkTargetHosts(reader, settings);
  checkModel(reader, settings.load);
  checkEngine(reader, settings.load);
  checkLimits(reader, settings.load);
}

function checkCluster(reader: Reader, { cluster }: Settings): void {
  if (cluster.kind === 'existing') {
    if (!reader.isGiven('base-url'))
      reader.conflict('base-url', 'is needed for cluster: existing; say where its ingress answers, like http://127.0.0.1:8080');
    return;
  }
  for (const name of ['kubeconfig', 'context', 'base-url'] as const) {
    if (reader.isGiven(name)) reader.conflict(name, `is for cluster: existing, and the cluster is ${cluster.kind}`);
  }
}

function checkApplication(reader: Reader, { cluster, app }: Settings): void {
  if (app.manifests === undefined) {
    if (app.ingress === 'none' && cluster.kind === 'kind') {
      reader.conflict('ingress', 'none in a new cluster needs manifests of yours that bring an ingress; give manifests, or leave ingress at nginx');
    }
    return;
  }
  if (cluster.kind === 'none') reader.conflict('manifests', 'need a cluster; use cluster: kind or existing');
  if (reader.isGiven('overlay'))
    reader.conflict('overlay', 'is a variant of the bundled application and says nothing about manifests of your own; leave it out');
  if (!reader.isGiven('targets')) reader.conflict('targets', 'are needed with manifests of your own; name the hosts that they route, one per line');
}

/** The generator refuses these as well; here the user learns of it before a cluster is made. */
function checkTargetHosts(reader: Reader, { app, load, cluster }: Settings): void {
  const ingress = cluster.baseUrl === undefined ? [] : [new URL(cluster.baseUrl).hostname];
  const allowed = new Set([...load.allowedHosts, ...ingress]);
  for (const { name, origin } of app.targets) {
    const host = origin === undefined ? 'localhost' : new URL(origin).hostname.replace(/^\[|\]$/g, '');
    if (!isLoopback(host) && !allowed.has(host)) {
      reader.conflict(
        'targets',
        `${name} is at ${host}, which is neither this machine nor among allowed-hosts; add it there if it is yours to put load on`,
      );
    }
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

function checkModel(reader: Reader, load: LoadSettings): void {
  if (reader.isGiven('duration') && reader.isGiven('stages')) {
    reader.conflict('duration', 'and stages both say how long the load runs; leave one of them out');
  }
  if (load.model === 'open') return;
  for (const name of ['stages', 'rate', 'arrival'] as const) {
    if (reader.isGiven(name))
      reader.conflict(name, 'is for the open model; in the closed one the connections set the pace. Leave it out, or use model: open');
  }
}

function checkEngine(reader: Reader, load: LoadSettings): void {
  if (load.script !== undefined && load.engine !== 'k6') reader.conflict('script', 'is for the k6 engine; add engine: k6, or leave script out');
}

function checkLimits(reader: Reader, load: LoadSettings): void {
  const { limits, model, stages, durationMs, requests } = load;
  const bound: InputName = stages.length > 0 ? 'stages' : durationMs === undefined ? 'requests' : 'duration';
  if (requests !== undefined && requests > limits.requests) reader.conflict('requests', over('requests', requests, limits.requests));
  if (durationMs !== undefined && durationMs > limits.durationMs)
    reader.conflict('duration', over('duration', inSeconds(durationMs), inSeconds(limits.durationMs)));
  if (load.warmup.durationMs > limits.durationMs)
    reader.conflict('warmup', over('duration', inSeconds(load.warmup.durationMs), inSeconds(limits.durationMs)));
  if (load.warmup.requests > limits.requests) reader.conflict('warmup', over('requests', load.warmup.requests, limits.requests));
  if (model === 'closed') return;
  const peak = peakRate(load);
  if (peak > limits.ratePerSecond) reader.conflict(stages.length > 0 ? 'stages' : 'rate', over('rate', `${peak}/s`, `${limits.ratePerSecond}/s`));
  const expected = expectedRequests(load);
  if (expected === 0) reader.conflict(stages.length > 0 ? 'stages' : 'rate', 'no request ever comes due at a rate of 0; use a rate above 0');
  else if (requests === undefined && expected > limits.requests) reader.conflict(bound, over('requests', Math.round(expected), limits.requests));
  const lengthMs = expectedLengthMs(load);
  if (durationMs === undefined && expected > 0 && lengthMs > limits.durationMs)
    reader.conflict(bound, over('duration', inSeconds(lengthMs), inSeconds(limits.durationMs)));
}

function over(limit: 'requests' | 'rate' | 'duration', wanted: number | string, allowed: number | string): string {
  return `makes ${wanted}${limit === 'requests' ? ' requests' : ''}, and max-${limit} is ${allowed}; ask for less, or raise max-${limit}`;
}

function inSeconds(ms: number): string {
  return `${Math.round(ms) / 1000} s`;
}
