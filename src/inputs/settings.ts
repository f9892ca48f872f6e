/** Raw inputs and config file -> Settings, or every problem at once. */
import { InputError } from '../errors.ts';
import { hostProblem } from '../load/plan/addresses.ts';
import type { AppSettings, ClusterSettings, Settings, ToolRequest, ToolSettings } from '../settings.ts';
import { checkTogether } from './conflicts.ts';
import { type LoadReading, readLoad } from './load.ts';
import * as parse from './parse.ts';
import { createReader, type Reader } from './reader.ts';
import { gatherInputs } from './sources.ts';
import type { TargetContext } from './target-context.ts';
import { BUNDLED_TARGETS, readTargets } from './targets.ts';
import { readThresholds } from './thresholds.ts';

export interface SettingsOptions extends LoadReading {
  /** Whether there is a file or folder. */
  readonly exists: (path: string) => boolean;
  /** Whose defaults count. */
  readonly defaults: 'action' | 'cli';
  /** Directory for the reports; no input, because the action has its own place for them. */
  readonly outDir: string;
}

/**
 * Reads the settings of a run.
 * @param raw inputs by name; an empty text is an input that was not given, an unknown name is a problem.
 * @throws InputError with every problem of inputs, config file and targets, and of how they go together.
 */
export function loadSettings(raw: Readonly<Record<string, string>>, options: SettingsOptions): Settings {
  const problems: InputError['problems'][number][] = [];
  const inputs = gatherInputs(raw, options, problems);
  const reader = createReader(inputs, options.defaults, problems);
  const cluster = readCluster(reader, options.exists);
  const load = readLoad(reader, options, cluster.baseUrl);
  const settings: Settings = {
    cluster,
    tools: readTools(reader),
    app: readApp(reader, { readFile: options.readFile, allowedHosts: load.allowedHosts, problems }, options.exists),
    load,
    thresholds: readThresholds(reader),
    report: {
      comment: reader.value('comment', parse.boolean),
      outDir: options.outDir,
      onInvalid: reader.value('on-invalid', parse.oneOf('fail', 'warn')),
    },
  };
  // Used before the settings are read (main.ts), where everything but `true` means no; what is neither is refused here.
  reader.value('dangerously-run-pull-request-code-with-my-token', parse.boolean);
  checkTogether(reader, settings);
  if (problems.length > 0) throw new InputError(problems);
  return settings;
}

function readCluster(reader: Reader, exists: SettingsOptions['exists']): ClusterSettings {
  const kubeconfig = reader.optional('kubeconfig', parse.text);
  if (kubeconfig !== undefined && !exists(kubeconfig)) reader.refuse('kubeconfig', 'the path of a kubeconfig file that exists');
  const context = reader.optional('context', parse.text);
  const baseUrl = readBaseUrl(reader);
  return {
    kind: reader.value('cluster', parse.oneOf('kind', 'existing', 'none')),
    workers: reader.value('workers', parse.countWithin(0, 20)),
    nodeImage: reader.value('node-image', parse.image),
    httpPort: reader.value('http-port', parse.port),
    keep: reader.value('keep-cluster', parse.oneOf('true', 'false', 'on-failure')),
    ...(kubeconfig === undefined ? {} : { kubeconfig }),
    ...(context === undefined ? {} : { context }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
  };
}

/** Naming a host is asking for it, but for those that are never allowed. */
function readBaseUrl(reader: Reader): string | undefined {
  const baseUrl = reader.optional('base-url', parse.originUrl);
  if (baseUrl === undefined) return undefined;
  const { hostname } = new URL(baseUrl);
  const problem = hostProblem(hostname, [hostname]);
  if (problem === undefined) return baseUrl;
  reader.refuse('base-url', `another address: ${hostname} ${problem}`);
  return undefined;
}

function readTools(reader: Reader): ToolSettings {
  return { kind: readTool(reader, 'kind'), kubectl: readTool(reader, 'kubectl'), k6: readTool(reader, 'k6') };
}

function readTool(reader: Reader, tool: keyof ToolSettings): ToolRequest {
  const sha256 = reader.optional(`${tool}-sha256`, parse.sha256);
  const baseUrl = reader.optional(`${tool}-base-url`, parse.mirrorUrl);
  return {
    version: reader.value(`${tool}-version`, parse.version),
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
  };
}

function readApp(reader: Reader, context: TargetContext, exists: SettingsOptions['exists']): AppSettings {
  const manifests = reader.optional('manifests', parse.text);
  const ingress = reader.value('ingress', parse.text);
  // Seen now, and not when a cluster has been made for it.
  if (manifests !== undefined && !exists(manifests)) reader.refuse('manifests', 'the path of a folder or file that exists');
  if (ingress !== 'nginx' && ingress !== 'none' && !exists(ingress)) reader.refuse('ingress', 'nginx, none, or the path of manifests that exist');
  const targets = reader.given('targets');
  return {
    overlay: reader.value('overlay', parse.oneOf('base', 'production')),
    images: reader.list('images', parse.image),
    imageOverrides: Object.fromEntries(reader.list('image-overrides', parse.imagePair)),
    ingress,
    monitor: reader.value('monitor', parse.boolean),
    targets: targets === undefined ? BUNDLED_TARGETS : readTargets(targets, context),
    ...(manifests === undefined ? {} : { manifests }),
  };
}
