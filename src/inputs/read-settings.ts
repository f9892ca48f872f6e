/** Raw inputs and config file -> Settings, or every problem at once. */
import { defined } from '../lib/defined.ts';
import { describeError, InputError } from '../lib/errors.ts';
import { hostProblem } from '../load/plan/addresses.ts';
import type { FileGate, Origin } from '../system/input-files.ts';
import { isProgram } from '../system/safe-path.ts';
import { refusedVersion } from '../tools/tool-downloads.ts';
import type { ToolRequest, ToolSettings } from '../tools/tool-request.ts';
import { checkTogether } from './conflicts.ts';
import * as parse from './parse.ts';
import { type LoadReading, readLoad } from './read-load.ts';
import { readReport } from './read-report.ts';
import { failOnThresholds, readScan } from './read-scan.ts';
import { BUNDLED_TARGETS, readTargets } from './read-targets.ts';
import { readThresholds } from './read-thresholds.ts';
import { createReader, type Reader } from './reader.ts';
import type { AppSettings, ClusterSettings, Settings } from './settings.ts';
import { type ConfigAtBase, gatherInputs } from './sources.ts';
import { type InputName, MOST_REPEATS, MOST_WORKERS } from './spec.ts';
import type { TargetContext } from './target-context.ts';

export interface SettingsOptions extends LoadReading {
  /** Whose defaults count. */
  readonly defaults: 'action' | 'cli';
  /** Directory for the reports; no input, because the action has its own place for them. */
  readonly outDir: string;
  /** Where the repository is checked out, in a job. */
  readonly workspace?: string | undefined;
  /** The config file of the base commit, for `config-ref: base`. */
  readonly atBase?: ConfigAtBase | undefined;
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
  const cluster = readCluster(reader, options.files);
  const load = readLoad(reader, options, cluster.baseUrl);
  const scan = readScan(reader, options.files, options.workspace);
  const variables = reader.optional('variables', parse.variables) ?? {};
  const settings: Settings = {
    cluster,
    tools: readTools(reader),
    app: readApp(reader, {
      files: options.files,
      allowedHosts: load.allowedHosts,
      problems,
      variables,
      isSetup: false,
      captured: [],
    }),
    load,
    scan,
    thresholds: [...readThresholds(reader), ...failOnThresholds(reader, scan, cluster.kind !== 'none')],
    repeatOnInvalid: reader.value('repeat-on-invalid', parse.countWithin(0, MOST_REPEATS)),
    report: readReport(reader, options.outDir, variables),
  };
  // Used before the settings are read (main.ts), where everything but `true` means no; what is neither is refused here.
  reader.value('dangerously-run-pull-request-code-with-my-token', parse.boolean);
  checkTogether(reader, settings);
  if (problems.length > 0) throw new InputError(problems);
  return settings;
}

function readCluster(reader: Reader, files: FileGate): ClusterSettings {
  const kubeconfig = reader.optional('kubeconfig', parse.text);
  // kubectl reads it later.
  probe(reader, 'kubeconfig', 'the path of a readable kubeconfig file', (path, from) =>
    files.read(path, from, 'kubeconfig'),
  );
  const context = reader.optional('context', parse.text);
  const baseUrl = readBaseUrl(reader);
  return {
    kind: reader.value('cluster', parse.oneOf('kind', 'existing', 'none')),
    workers: reader.value('workers', parse.countWithin(0, MOST_WORKERS)),
    nodeImage: reader.value('node-image', parse.image),
    httpPort: reader.value('http-port', parse.port),
    kubectlEnvironment: reader.list('kubectl-environment', parse.variableName),
    keep: reader.value('keep-cluster', parse.oneOf('true', 'false', 'on-failure')),
    ...defined({ kubeconfig, context, baseUrl }),
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
  const path = reader.optional('trivy-path', parse.text);
  if (path !== undefined && !isProgram(path)) reader.refuse('trivy-path', 'the path of a file that may be executed');
  return {
    kind: readTool(reader, 'kind'),
    kubectl: readTool(reader, 'kubectl'),
    k6: readTool(reader, 'k6'),
    trivy: { ...readTool(reader, 'trivy'), ...defined({ path }) },
  };
}

function readTool(reader: Reader, tool: keyof ToolSettings): ToolRequest {
  const sha256 = reader.optional(`${tool}-sha256`, parse.sha256);
  const baseUrl = reader.optional(`${tool}-base-url`, parse.mirrorUrl);
  const version = reader.value(`${tool}-version`, parse.version);
  const refused = refusedVersion(tool, version);
  if (refused !== undefined) reader.refuse(`${tool}-version`, `another version: ${refused}`);
  return { version, ...defined({ sha256, baseUrl }) };
}

function readApp(reader: Reader, context: TargetContext): AppSettings {
  const manifests = reader.optional('manifests', parse.text);
  const ingress = reader.value('ingress', parse.text);
  // Seen now, and not when a cluster has been made for it.
  probe(reader, 'manifests', 'the path of a folder or file that exists', context.files.resolve);
  if (ingress !== 'nginx' && ingress !== 'none')
    probe(reader, 'ingress', 'nginx, none, or the path of manifests that exist', context.files.resolve);
  const targets = reader.given('targets');
  const given = reader.given('setup');
  const setup = given === undefined ? [] : readTargets(given, { ...context, isSetup: true });
  const captured = setup.flatMap(({ capture }) => Object.keys(capture ?? {}));
  return {
    overlay: reader.value('overlay', parse.oneOf('base', 'production')),
    images: reader.list('images', parse.image),
    imageOverrides: Object.fromEntries(reader.list('image-overrides', parse.imagePair)),
    ingress,
    origins: { manifests: reader.origin('manifests'), ingress: reader.origin('ingress') },
    monitor: reader.value('monitor', parse.boolean),
    targets: targets === undefined ? BUNDLED_TARGETS : readTargets(targets, { ...context, captured }),
    setup,
    ...defined({ manifests }),
  };
}

/** Notes that the file or folder which an input names can't be used. */
function probe(reader: Reader, name: InputName, allowed: string, look: (path: string, from: Origin) => unknown): void {
  const given = reader.given(name);
  if (given === undefined) return;
  try {
    look(given.text.trim(), given.from);
  } catch (error) {
    reader.refuse(name, `${allowed} (${describeError(error)})`);
  }
}
