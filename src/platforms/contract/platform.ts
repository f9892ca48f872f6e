/**
 * What a platform has to be able to do for the pipeline; teardown.ts removes what it made. Three exist: kind, an
 * existing cluster, and processes on this machine.
 */

import type { NamedImage } from '../../findings/scan-result.ts';
import type { Settings } from '../../inputs/settings.ts';
import type {
  ClusterRecord,
  Deployment,
  Environment,
  Health,
  PlacedImage,
  RecordPart,
  RunRecord,
  SarifRecord,
} from '../../record/record.ts';
import type { ScannableImage } from '../../scan/scan-images.ts';
import type { ScannableManifest } from '../../scan/scan-manifests.ts';
import type { Io } from '../../system/io.ts';
import type { InstalledTool } from '../../tools/installed-tool.ts';
import type { ResourceUsage } from '../../usage/usage.ts';
import type { Window } from '../../usage/window-usage.ts';

/** The record, with the parts that a phase needs known to be there. */
export type RecordWith<Needs extends RecordPart> = RunRecord & Required<Pick<RunRecord, Needs>>;

/** What a phase gets. It returns what it found or made, and saves nothing but an intent. */
export interface RunContext<Needs extends RecordPart = never> {
  readonly io: Io;
  readonly settings: Settings;
  /** Commands run one at a time, and what they make must outlive them. */
  readonly stepwise: boolean;
  /** Sends findings to code scanning; undefined where there is none, as on the command line. */
  readonly uploadSarif?: UploadSarif | undefined;
  /** What is known so far. */
  readonly record: RecordWith<Needs>;
  /**
   * Saves at once what is about to be made, so that clean-up knows of it if we are killed from here on; undefined when
   * what stood is gone.
   */
  recordIntent(cluster: ClusterRecord | undefined): Promise<void>;
}

/** Sends a SARIF text, and returns what became of it. */
export type UploadSarif = (sarif: string) => Promise<UploadedSarif>;

export type UploadedSarif = Omit<SarifRecord, 'file' | 'notes'>;

/** What `up` made, and what it brought there already. */
export interface MadeCluster {
  readonly cluster: ClusterRecord;
  readonly placedImages?: readonly PlacedImage[];
  /** What was deployed while the cluster was made: `deploy` has nothing left to do. */
  readonly applied?: Deployment;
}

/** What `deploy` applied; the images on the nodes, where it brought some. */
export interface MadeDeployment {
  readonly deployment: Deployment;
  readonly placedImages?: readonly PlacedImage[];
}

/** What a scan of manifests looks at. */
export interface ScannableApplication {
  readonly manifests: readonly ScannableManifest[];
  readonly images: readonly NamedImage[];
}

export interface Platform {
  /** Refuses what can't work here, before anything is made. */
  validate(context: RunContext): Promise<Environment>;
  tools(context: RunContext): Promise<readonly InstalledTool[]>;
  /** Makes what the application runs on, and brings its images there. */
  up(context: RunContext<'tools'>): Promise<MadeCluster>;
  deploy(context: RunContext<'tools' | 'cluster'>): Promise<MadeDeployment>;
  /** Returns when everything is ready, or throws with what was last seen. */
  health(context: RunContext<'tools' | 'cluster' | 'deployment'>): Promise<Health>;
  /** What is or will be deployed, and where the repository says so. Needs no cluster. */
  scannable(context: RunContext<'tools'>): Promise<ScannableApplication>;
  /** The images that run, and those that could: `named` by the manifests. */
  images(
    context: RunContext<'tools' | 'cluster' | 'deployment'>,
    named: readonly NamedImage[],
  ): Promise<readonly ScannableImage[]>;
  usage(context: RunContext<'tools' | 'cluster' | 'deployment' | 'load'>, window: Window): Promise<ResourceUsage>;
}

/** The cluster of a record, as the one kind that a platform makes. @throws Error for another: commands refuse that first. */
export function clusterOfKind<Kind extends ClusterRecord['kind']>(
  { cluster }: RecordWith<'cluster'>,
  kind: Kind,
): Extract<ClusterRecord, { kind: Kind }> {
  if (cluster.kind !== kind) throw new Error(`the record holds a cluster of kind ${cluster.kind}, and not ${kind}`);
  return cluster as Extract<ClusterRecord, { kind: Kind }>;
}
