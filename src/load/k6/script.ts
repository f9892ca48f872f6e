/**
 * The script that k6 runs for a plan of ours. It does what the builtin engine does with a request (templates, expectations, redirects within the plan's
 * hosts), and tells each one's outcome as one sample of its own metric: k6's built-in ones know neither bodies nor chains of redirects.
 */

/** One sample per request: milliseconds from taking a connection to the last byte; target and scenario as tags, the rest as metadata. */
export const REQUEST_METRIC = 'plan_request';
/** One sample: the start of the measured scenario, milliseconds since the epoch. */
export const START_METRIC = 'plan_start';

export const SCRIPT = `// Made from the plan in k6-plan.json.
import crypto from 'k6/crypto';
import encoding from 'k6/encoding';
import { SharedArray } from 'k6/data';
import exec from 'k6/execution';
import http from 'k6/http';
import { Trend } from 'k6/metrics';

const plan = JSON.parse(open('./k6-plan.json'));
const draws = {
  warmUp: new SharedArray('warm-up draws', () => JSON.parse(open('./k6-draws.json')).warmUp),
  measured: new SharedArray('measured draws', () => JSON.parse(open('./k6-draws.json')).measured),
};
const rows = plan.targets.map((target, index) => new SharedArray('rows of target ' + index, () => JSON.parse(open('./k6-rows.json'))[index]));
const bytes = plan.targets.map((target) => (target.bodyBase64 === undefined ? null : encoding.b64decode(target.bodyBase64)));
const requests = new Trend('${REQUEST_METRIC}', true);
const start = new Trend('${START_METRIC}');

export const options = plan.options;
http.setResponseCallback(null);

export function warm_up() {
  send('warmUp', 1000000000);
}

export function measured() {
  if (exec.scenario.iterationInTest === 0) start.add(exec.scenario.startTime);
  send('measured', 0);
}

function send(purpose, firstCounter) {
  const n = exec.scenario.iterationInTest;
  if (n >= plan.limits[purpose]) return;
  const draw = drawn(draws[purpose], n);
  const index = draw % plan.targets.length;
  const target = plan.targets[index];
  const row = rows[index].length === 0 ? {} : rows[index][Math.floor(draw / plan.targets.length)];
  const scope = { counter: firstCounter + n + 1, row, random: randomOf(purpose, n) };
  report(target, ask(target, written(target, scope, bytes[index])));
}

function drawn(pieces, n) {
  const size = pieces[0].length;
  const count = (pieces.length - 1) * size + pieces[pieces.length - 1].length;
  const position = n % count;
  return pieces[Math.floor(position / size)][position % size];
}

function written(target, scope, body) {
  const headers = { Host: target.host };
  for (const name of Object.keys(target.headers)) headers[name] = fill(target.headers[name], scope);
  return { method: target.method, path: fill(target.path, scope), headers, body: target.body === undefined ? body : fill(target.body, scope) };
}

function fill(text, scope) {
  return text.replace(/\\{\\{\\s*([^{}]*?)\\s*\\}\\}/g, (_, inside) => {
    if (inside === 'uuid') return uuid(scope.random);
    if (inside === 'counter') return String(scope.counter);
    const range = /^randomInt\\s+(-?\\d+)\\s+(-?\\d+)$/.exec(inside);
    if (range !== null) return String(Number(range[1]) + Math.floor((scope.random() / 4294967296) * (Number(range[2]) - Number(range[1]) + 1)));
    return scope.row[inside.slice('row.'.length)];
  });
}

/** 32 random bits per call; the same for the same seed and number of the request. */
function randomOf(purpose, n) {
  let digest = '';
  let block = 0;
  return () => {
    if (digest === '') {
      digest = crypto.sha256(purpose + '/' + n + '/' + block + '/' + plan.seed, 'hex');
      block += 1;
    }
    const bits = parseInt(digest.slice(0, 8), 16);
    digest = digest.slice(8);
    return bits;
  };
}

function uuid(random) {
  const hex = [random(), random(), random(), random()].map((bits) => bits.toString(16).padStart(8, '0')).join('');
  const variant = ((parseInt(hex[16], 16) & 3) | 8).toString(16);
  return hex.slice(0, 8) + '-' + hex.slice(8, 12) + '-4' + hex.slice(13, 16) + '-' + variant + hex.slice(17, 20) + '-' + hex.slice(20);
}

/** Sends the request and follows its redirects. Times add up; the outcome is that of the last response. */
function ask(first, request) {
  const outcome = { latencyMs: 0, serviceMs: 0 };
  let target = first;
  for (let redirects = 0; ; redirects += 1) {
    const expect = first.expect;
    const response = http.request(request.method, target.url + request.path, request.body, {
      headers: request.headers,
      redirects: 0,
      responseType: expect.bodyContains === undefined && expect.bodyEquals === undefined ? 'none' : 'text',
      timeout: Math.max(1, plan.timeoutMs - outcome.latencyMs),
      tags: { name: target.name, target: first.name },
    });
    outcome.latencyMs += response.timings.blocked + response.timings.duration;
    outcome.serviceMs += response.timings.duration;
    if (response.status === 0 || (response.error_code !== 0 && (response.error_code < 1400 || response.error_code >= 1600))) {
      return Object.assign(outcome, { code: response.error_code, error: response.error });
    }
    const location = header(response, 'location');
    if (plan.followRedirects === 0 || ![301, 302, 303, 307, 308].includes(response.status) || location === undefined) {
      return Object.assign(outcome, unmet(expect, response));
    }
    if (redirects >= plan.followRedirects) {
      return Object.assign(outcome, { status: response.status, unmet: 'HTTP ' + response.status + ' after ' + redirects + ' redirects, which is as many as are followed' });
    }
    const next = redirected(target, request, response.status, location);
    if (next.unmet !== undefined) return Object.assign(outcome, { status: response.status, unmet: next.unmet });
    target = next.target;
    request = next.request;
  }
}

/** Only to the plan's own hosts: a response must not be able to send the load anywhere else. */
function redirected(target, request, status, location) {
  const absolute = /^(?:(https?:))?\\/\\/([^\\/?#]+)([^#]*)/i.exec(location);
  const scheme = ((absolute && absolute[1]) || schemeOf(target)).toLowerCase();
  const host = hostOf(scheme, absolute ? absolute[2] : target.host);
  const known = [target].concat(plan.targets).filter((candidate) => schemeOf(candidate) === scheme);
  const next =
    known.find((candidate) => hostOf(scheme, candidate.host) === host) ||
    known.find((candidate) => hostnameOf(candidate.host) === hostnameOf(host) && portOf(scheme, candidate.url.slice(scheme.length + 2)) === portOf(scheme, host));
  if (next === undefined) return { unmet: 'HTTP ' + status + ' redirects to ' + scheme + '//' + host + ', which is no target of the plan' };
  const becomesGet = (status === 303 && request.method !== 'HEAD') || ((status === 301 || status === 302) && request.method === 'POST');
  const headers = {};
  for (const name of Object.keys(request.headers)) {
    const lower = name.toLowerCase();
    if (becomesGet && lower.startsWith('content-')) continue;
    // Meant for the host that they were given for, and no other.
    if (next.host !== target.host && ['authorization', 'cookie', 'proxy-authorization'].includes(lower)) continue;
    headers[name] = request.headers[name];
  }
  headers.Host = next.host;
  const path = absolute ? (absolute[3].startsWith('/') ? absolute[3] : '/' + absolute[3]) : joined(request.path, location.split('#')[0]);
  return { target: next, request: { method: becomesGet ? 'GET' : request.method, body: becomesGet ? null : request.body, headers, path } };
}

/** RFC 3986 section 5.2 for a reference without a host. */
function joined(base, reference) {
  const folder = base.split('?')[0];
  if (reference.startsWith('?')) return folder + reference;
  const path = reference.startsWith('/') ? reference : folder.slice(0, folder.lastIndexOf('/') + 1) + reference;
  const query = path.indexOf('?');
  const kept = [];
  for (const part of (query === -1 ? path : path.slice(0, query)).split('/').slice(1)) {
    if (part === '..') kept.pop();
    else if (part !== '.') kept.push(part);
  }
  return '/' + kept.join('/') + (query === -1 ? '' : path.slice(query));
}

function schemeOf(target) {
  return target.url.slice(0, target.url.indexOf(':') + 1);
}

function hostnameOf(host) {
  return host.replace(/:\\d+$/, '').toLowerCase();
}

function portOf(scheme, host) {
  const port = /:(\\d+)$/.exec(host);
  return port === null ? (scheme === 'https:' ? '443' : '80') : port[1];
}

/** As a URL has it: without the scheme's own port. */
function hostOf(scheme, host) {
  return portOf(scheme, host) === portOf(scheme, '') ? hostnameOf(host) : host.toLowerCase();
}

function header(response, wanted) {
  const name = Object.keys(response.headers).find((candidate) => candidate.toLowerCase() === wanted);
  return name === undefined ? undefined : response.headers[name];
}

/** What the response lacks of what was expected. */
function unmet(expect, response) {
  const { status } = response;
  if (!expect.status.some(({ from, to }) => status >= from && status <= to)) return { status };
  if (expect.header !== undefined) {
    const value = header(response, expect.header.name);
    if (value !== expect.header.value && !String(value).split(', ').includes(expect.header.value)) {
      const seen = value === undefined ? 'it was missing' : 'it was ' + JSON.stringify(value);
      return { unmet: 'header ' + expect.header.name + ' was to be ' + JSON.stringify(expect.header.value) + ' and ' + seen };
    }
  }
  const { body } = response;
  if (expect.bodyEquals !== undefined && body !== expect.bodyEquals) return { unmet: 'body was to be ' + quote(expect.bodyEquals) + ' and was ' + quote(body) };
  if (expect.bodyContains !== undefined && !body.includes(expect.bodyContains)) {
    return { unmet: 'body was to contain ' + quote(expect.bodyContains) + ' and was ' + quote(body) };
  }
  return {};
}

function quote(text) {
  return JSON.stringify(text.length <= 60 ? text : text.slice(0, 60) + '…');
}

/** Metadata, unlike tags, may differ from request to request without making k6 slow. */
function report(target, { latencyMs, serviceMs, code, error, status, unmet }) {
  const metadata = { serviceMs, code, error, status, unmet };
  for (const name of Object.keys(metadata)) {
    if (metadata[name] !== undefined) exec.vu.metrics.metadata[name] = String(metadata[name]);
  }
  requests.add(latencyMs, { target: target.name });
  for (const name of Object.keys(metadata)) delete exec.vu.metrics.metadata[name];
}
`;
