/** Settings that are right by themselves and do not go together. */
import { clip, listed } from '../lib/text.ts';
import { formatCount, formatDuration } from '../lib/units.ts';
import { settingsProblems } from '../load/check-plan.ts';
import { translationProblems } from '../load/k6/translate.ts';
import type { PlanProblem } from '../load/plan/checked-plan.ts';
import type { LoadSettings } from '../load/plan/plan.ts';
import { rowUses } from '../load/plan/row-use.ts';
import { type Shortage, shortageFor } from '../load/plan/samples.ts';
import { BUNDLED_TARGETS } from './read-targets.ts';
import type { Reader } from './reader.ts';
import type { Settings } from './settings.ts';

export function checkTogether(reader: Reader, settings: Settings): void {
  checkCluster(reader, settings);
  checkApplication(reader, settings);
  checkModel(reader, settings.load);
  checkEngine(reader, settings);
  checkThresholdTargets(reader, settings);
  checkThresholdWorkloads(reader, settings);
  checkThresholdPercentiles(reader, settings);
  checkThresholdScans(reader, settings);
  checkLoad(reader, settings.load);
  checkRows(reader, settings);
}

function checkCluster(reader: Reader, { cluster, report }: Settings): void {
  // An existing one may be anybody's, and reached through a tunnel that listens on loopback.
  if (report.artifact.kubeconfig && cluster.kind !== 'kind')
    reader.conflict('upload-kubeconfig', `is for a cluster of the run's own, and the cluster is ${cluster.kind}`);
  if (cluster.kind === 'existing') {
    if (!reader.isGiven('base-url'))
      reader.conflict(
        'base-url',
        'is needed for cluster: existing; say where its ingress answers, like http://127.0.0.1:8080',
      );
    return;
  }
  for (const name of ['kubeconfig', 'context', 'kubectl-environment', 'base-url'] as const) {
    if (reader.isGiven(name)) reader.conflict(name, `is for cluster: existing, and the cluster is ${cluster.kind}`);
  }
}

function checkApplication(reader: Reader, { cluster, app }: Settings): void {
  if (app.manifests === undefined) {
    if (cluster.kind === 'none') {
      checkBundledHosts(reader, 'targets', app.targets);
      checkBundledHosts(reader, 'setup', app.setup);
    }
    if (app.ingress === 'none' && cluster.kind === 'kind') {
      reader.conflict(
        'ingress',
        'none in a new cluster needs manifests of yours that bring an ingress; give manifests, or leave ingress at nginx',
      );
    }
    return;
  }
  if (cluster.kind === 'none') reader.conflict('manifests', 'need a cluster; use cluster: kind or existing');
  if (reader.isGiven('overlay'))
    reader.conflict(
      'overlay',
      'is a variant of the bundled application and says nothing about manifests of your own; leave it out',
    );
  if (!reader.isGiven('targets'))
    reader.conflict('targets', 'are needed with manifests of your own; name the hosts that they route, one per line');
}

/** Without a cluster a gateway of ours stands for the ingress, and it knows the bundled application alone. */
function checkBundledHosts(reader: Reader, input: 'targets' | 'setup', targets: Settings['app']['targets']): void {
  const known = BUNDLED_TARGETS.map(({ host }) => host);
  const strangers = targets.filter(({ origin, host }) => origin === undefined && !known.includes(host));
  const [first] = strangers;
  if (first === undefined) return;
  const hosts = [...new Set(strangers.map(({ host }) => host))];
  reader.conflict(
    input,
    `${listed(hosts)} ${hosts.length === 1 ? 'is' : 'are'} served by nobody without a cluster; there are ${known.join(' and ')}. For a server that already runs give its URL, like http://${clip(first.host + first.path, 100)}; for an application in a cluster, cluster: kind`,
  );
}

function checkModel(reader: Reader, load: LoadSettings): void {
  if (reader.isGiven('duration') && reader.isGiven('stages')) {
    reader.conflict('duration', 'is how long the load runs, and so are stages; leave one of them out');
  }
  if (load.model === 'open') return;
  for (const name of ['rate', 'arrival'] as const) {
    if (reader.isGiven(name))
      reader.conflict(
        name,
        'is for the open model; in the closed one the connections set the pace. Leave it out, or use model: open',
      );
  }
}

function checkEngine(reader: Reader, { load, app }: Settings): void {
  if (load.script !== undefined && load.engine !== 'k6')
    reader.conflict('script', 'is for the k6 engine; add engine: k6, or leave script out');
  if (app.setup.length > 0 && load.engine === 'k6')
    reader.conflict('setup', 'is for the builtin engine; k6 fills in no templates. Use the setup function of a script');
  if (load.script !== undefined && load.tls.client !== undefined)
    reader.conflict(
      'client-cert',
      'is not passed to a k6 script, which could read the key; use the options of the script',
    );
  if (load.script !== undefined || load.engine !== 'k6') return;
  const targets = app.targets.map((target) => ({ origin: STAND_IN_ORIGIN, ...target }));
  refusePlan(reader, translationProblems({ ...load, targets }));
}

function checkThresholdTargets(reader: Reader, { thresholds, app, load }: Settings): void {
  if (load.script !== undefined) return;
  const names = app.targets.map(({ name }) => name);
  const known = new Set(names);
  for (const { source, metric } of thresholds) {
    if (!('target' in metric) || metric.target === null || known.has(metric.target)) continue;
    reader.conflict(
      'thresholds',
      `${clip(source, 200)} is about a target that does not exist; there are ${listed(names)}`,
    );
  }
}

/** Of the bundled application it is known what will run; of other manifests only when they are rendered. */
function checkThresholdWorkloads(reader: Reader, { thresholds, app, cluster }: Settings): void {
  if (app.manifests !== undefined) return;
  const ingress = app.ingress === 'nginx' ? ['nginx-ingress'] : [];
  const monitoring = app.monitor ? ['prometheus'] : [];
  const known = ['foo', 'bar', ...(cluster.kind === 'none' ? ['gateway'] : [...ingress, ...monitoring])];
  if (app.ingress !== 'nginx' && app.ingress !== 'none') return;
  for (const { source, metric } of thresholds) {
    if (!('workload' in metric) || known.includes(metric.workload)) continue;
    reader.conflict(
      'thresholds',
      `${clip(source, 200)} is about a workload that does not exist; there are ${listed(known)}`,
    );
  }
}

/** What is not scanned for can't be judged. */
function checkThresholdScans(reader: Reader, { thresholds, scan, cluster, app }: Settings): void {
  const isBundledTested = app.targets.some(({ origin }) => origin === undefined);
  for (const { source, metric } of thresholds) {
    if (metric.kind !== 'scan') continue;
    const [isScanned, input] =
      metric.figure === 'vulnerabilities' ? [scan.images, 'images'] : [scan.manifests, 'config'];
    const shown = clip(source, 200);
    if (!isScanned)
      reader.conflict('thresholds', `${shown} needs that scan; use scan: true or ${input}, or leave the threshold out`);
    else if (metric.figure === 'vulnerabilities' && cluster.kind === 'none')
      reader.conflict('thresholds', `${shown} is about images, and without a cluster none run; leave it out`);
    else if (cluster.kind === 'none' && !isBundledTested)
      reader.conflict('thresholds', `${shown} is about the bundled application, which no target uses; leave it out`);
    else if (metric.severity !== null && !scan.severities.includes(metric.severity))
      reader.conflict('thresholds', `${shown} is about a severity that scan-severity leaves out`);
  }
}

/**
 * A percentile that the plan has too few requests for would only be found out when the load is over. What a script
 * sends is not known.
 */
function checkThresholdPercentiles(reader: Reader, { thresholds, app: { targets }, load }: Settings): void {
  // Whatever else is wrong with the plan, this would be about another one.
  if (load.script !== undefined || settingsProblems(load).length > 0) return;
  const weights = targets.reduce((sum, { weight }) => sum + weight, 0);
  for (const { source, metric } of thresholds) {
    if (metric.kind !== 'latency' || metric.statistic.kind !== 'percentile') continue;
    const weight = metric.target === null ? weights : targets.find(({ name }) => name === metric.target)?.weight;
    if (weight === undefined) continue;
    const shortage = shortageFor(metric.statistic.percentile, weight / weights, load);
    if (shortage !== undefined) reader.conflict('thresholds', shortageText(source, shortage));
  }
}

function shortageText(source: string, { requests, durationMs }: Shortage): string {
  const duration = durationMs === undefined ? '' : `, a duration of ${formatDuration(durationMs)} at this rate`;
  const advice = `plan at least ${formatCount(requests)} requests${duration}, or use a lower percentile`;
  return `${clip(source, 200)} can't be measured with so few requests: 10 must be expected beyond the percentile; ${advice}`;
}

/** Rows that are handed out once each must be enough. */
function checkRows(reader: Reader, { load, app }: Settings): void {
  if (load.script !== undefined || settingsProblems(load).length > 0) return;
  for (const { isOnce, rows, needed, targets } of rowUses(load, app.targets)) {
    if (!isOnce || (needed !== undefined && needed <= rows)) continue;
    const has = `data-mode once of ${listed(targets)} has ${formatCount(rows)} rows`;
    reader.conflict(
      'targets',
      needed === undefined
        ? `${has}, and how many the load takes depends on how fast the application is; give requests, and a warmup by number or none`
        : `${has}, and the load takes ${formatCount(needed)}, warm-up and check included; give more rows, fewer requests, or warmup: none`,
    );
  }
}

/**
 * The generator's own check, made here so that nothing is refused after a cluster was made. Targets are checked where
 * they are read.
 */
function checkLoad(reader: Reader, load: LoadSettings): void {
  refusePlan(reader, settingsProblems(load));
}

/** That a plan's problems are about inputs is checked here, by the compiler. */
function refusePlan(reader: Reader, problems: readonly PlanProblem[]): void {
  for (const { input, sentence } of problems) reader.conflict(input, sentence);
}

/** In place of the ingress, of which only its scheme matters here. */
const STAND_IN_ORIGIN = 'http://127.0.0.1';
