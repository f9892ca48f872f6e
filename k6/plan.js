/**
 * What k6 runs for a load plan of ours. plan.json holds its options and targets, order.json the target of each request.
 * Every request becomes one sample of plan_request: milliseconds from taking a connection to the last byte, and as
 * metadata what came of it (metadata, unlike tags, may differ from request to request without slowing k6 down). The
 * reader of the samples (src/load/k6/readers.ts) holds that against what the target expects.
 */
import { SharedArray } from 'k6/data';
import encoding from 'k6/encoding';
import exec from 'k6/execution';
import http from 'k6/http';
import { Trend } from 'k6/metrics';

/** More of an unexpected body is not shown. */
const SHOWN_BODY = 100;

const plan = JSON.parse(open('./plan.json'));
const order = {
  warm_up: new SharedArray('warm-up', () => JSON.parse(open('./order.json')).warm_up),
  measured: new SharedArray('measured', () => JSON.parse(open('./order.json')).measured),
};
const bodies = plan.targets.map(({ body = null, bodyBase64 }) =>
  bodyBase64 === undefined ? body : encoding.b64decode(bodyBase64),
);
const requests = new Trend('plan_request', true);
/** One sample: when the measured scenario began, milliseconds since the epoch. */
const start = new Trend('plan_start');

export const options = plan.options;
// Built-in metrics would otherwise judge each status by a rule of their own.
http.setResponseCallback(null);

export default function () {
  const { name, iterationInTest: n, startTime } = exec.scenario;
  if (name === 'measured' && n === 0) start.add(startTime);
  if (n >= plan.limits[name]) return;
  const number = n % order[name].length;
  const index = order[name][number];
  const target = plan.targets[index];
  const { bodyEquals, bodyContains, header } = target.expect;
  const response = http.request(target.method, target.url + target.path, bodies[index], {
    headers: { Host: target.host, ...target.headers },
    // k6 would follow them to any host.
    redirects: 0,
    responseType: bodyEquals === undefined && bodyContains === undefined ? 'none' : 'text',
    timeout: plan.timeoutMs,
    tags: { target: target.name },
  });
  const { blocked, duration } = response.timings;
  report(target.name, blocked + duration, {
    number,
    serviceMs: duration,
    status: response.status,
    code: response.error_code || undefined,
    error: response.error || undefined,
    header: header && fieldOf(response.headers, header.name),
    body: unexpected(target.expect, response.body ?? ''),
  });
}

function fieldOf(headers, wanted) {
  return headers[Object.keys(headers).find((name) => name.toLowerCase() === wanted)];
}

/** The beginning of a body that is not as expected; undefined for any other. */
function unexpected({ bodyEquals = undefined, bodyContains = '' }, body) {
  const isExpected = (bodyEquals === undefined || body === bodyEquals) && body.includes(bodyContains);
  return isExpected ? undefined : body.slice(0, SHOWN_BODY);
}

function report(target, latencyMs, outcome) {
  const { metadata } = exec.vu.metrics;
  const known = Object.keys(outcome).filter((name) => outcome[name] !== undefined);
  for (const name of known) metadata[name] = String(outcome[name]);
  requests.add(latencyMs, { target });
  for (const name of known) delete metadata[name];
}
