/** The run, top-down: each row is a phase, in the order in which they happen. */
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
] as const;

export type PhaseName = (typeof PIPELINE)[number]['name'];
