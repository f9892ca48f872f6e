/**
 * The run, top-down: each row is a phase, in the order in which they happen; those of the scan, which overlap others,
 * come last. What the scan needs is loaded when it begins.
 */
import { notMeasured } from './lib/measured.ts';
import { phase } from './phase.ts';
import { checkHealth } from './phases/check-health.ts';
import { createCluster } from './phases/create-cluster.ts';
import { deployApplication } from './phases/deploy-application.ts';
import { installTools } from './phases/install-tools.ts';
import { measureUsage } from './phases/measure-usage.ts';
import { runLoadTest } from './phases/run-load-test.ts';
import { validateMachine } from './phases/validate-machine.ts';

export const PIPELINE = [
  phase({
    name: 'validate',
    title: 'Check the machine',
    commands: ['validate', 'up'],
    needs: [],
    produces: ['environment'],
    missing: 'the machine was not checked yet',
    run: validateMachine,
    onFailure: 'fatal',
  }),
  phase({
    name: 'tools',
    title: 'Find or download the tools',
    commands: ['up'],
    needs: [],
    produces: ['tools'],
    missing: 'the tools are not installed yet',
    run: installTools,
    onFailure: 'fatal',
  }),
  phase({
    name: 'up',
    title: 'Create the cluster, bring the images to its nodes',
    commands: ['up'],
    needs: ['tools'],
    produces: ['cluster', 'placedImages', 'applied'],
    missing: 'there is no cluster yet',
    run: createCluster,
    onFailure: 'fatal',
  }),
  phase({
    name: 'deploy',
    title: 'Deploy ingress, applications and monitoring',
    commands: ['deploy'],
    needs: ['tools', 'cluster'],
    produces: ['deployment'],
    updates: ['placedImages', 'applied'],
    missing: 'nothing is deployed yet',
    run: deployApplication,
    onFailure: 'fatal',
  }),
  phase({
    name: 'health',
    title: 'Wait until all is healthy',
    commands: ['health'],
    needs: ['tools', 'cluster', 'deployment'],
    produces: ['health'],
    missing: 'health was not checked yet',
    run: checkHealth,
    onFailure: 'fatal',
  }),
  phase({
    name: 'load',
    title: 'Run the load test',
    commands: ['load'],
    needs: ['tools', 'cluster', 'deployment'],
    produces: ['load', 'discardedLoads'],
    missing: 'there was no load yet',
    run: runLoadTest,
    onFailure: 'fatal',
  }),
  phase({
    name: 'metrics',
    title: 'Read CPU, memory, network and replicas',
    commands: ['metrics'],
    needs: ['tools', 'cluster', 'deployment', 'load'],
    produces: ['resources'],
    missing: 'no resources were read yet',
    run: measureUsage,
    onFailure: (reason) => ({ resources: notMeasured(reason) }),
  }),
  phase({
    name: 'scan-manifests',
    title: 'Scan the manifests, fetch the vulnerability database',
    beside: ['up', 'deploy', 'health'],
    staleAfter: ['tools', 'up', 'deploy'],
    unwanted: ({ scan }) => (scan.manifests || scan.images ? undefined : 'nothing is to be scanned'),
    commands: ['scan'],
    needs: ['tools'],
    produces: ['manifestScan', 'vulnerabilityDatabase', 'namedImages'],
    updates: ['tools'],
    missing: 'the manifests were not scanned yet',
    run: async (context) => (await import('./phases/scan-manifests.ts')).scanRenderedManifests(context),
    onFailure: (reason) => ({ manifestScan: notMeasured(reason), vulnerabilityDatabase: notMeasured(reason) }),
  }),
  phase({
    name: 'scan-images',
    title: 'Scan the images that run',
    beside: ['metrics'],
    staleAfter: ['tools', 'up', 'deploy', 'scan-manifests'],
    unwanted: ({ scan, cluster }) =>
      !scan.images
        ? 'images are not to be scanned'
        : cluster.kind === 'none'
          ? 'without a cluster no images run'
          : undefined,
    commands: ['scan'],
    needs: ['tools', 'cluster', 'deployment'],
    produces: ['imageScan'],
    missing: 'the images were not scanned yet',
    run: async (context) => (await import('./phases/scan-images.ts')).scanRunningImages(context),
    onFailure: (reason) => ({ imageScan: notMeasured(reason) }),
  }),
  phase({
    name: 'sarif',
    title: 'Write the findings as SARIF, upload them',
    staleAfter: ['scan-manifests', 'scan-images'],
    commands: ['scan'],
    needs: [],
    produces: ['sarif'],
    missing: 'findings were not written yet',
    run: async (context) => (await import('./phases/write-sarif.ts')).writeSarif(context),
    onFailure: () => ({}),
  }),
] as const;

export type PhaseName = (typeof PIPELINE)[number]['name'];
