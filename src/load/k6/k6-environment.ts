/**
 * The whole environment of k6. A script is a program: it hears nothing of the job's environment, only what it needs to
 * find its targets.
 */

import { join } from 'node:path';
import { defined } from '../../lib/defined.ts';
import type { LoadPlan } from '../plan/plan.ts';
import { NO_PROXY_SERVER, type Reach, withoutProxy } from './reach.ts';
import type { RunFolder } from './run-folder.ts';

/** `caFile` holds the CA of the plan, when it has one. */
export function k6Environment(
  plan: Pick<LoadPlan, 'script' | 'targets'>,
  folder: Pick<RunFolder, 'path' | 'empty' | 'temp'>,
  reach: Reach,
  caFile: string | undefined,
): Readonly<Record<string, string>> {
  return {
    PATH: folder.empty,
    HOME: folder.path,
    XDG_CONFIG_HOME: folder.path,
    TMPDIR: folder.temp,
    // A script that imports an extension would make k6 download another k6, whose checksum nobody knows.
    K6_AUTO_EXTENSION_RESOLUTION: 'false',
    // Of the programs that k6 starts, the last one: it looks for a browser beyond PATH, but not beyond this.
    K6_BROWSER_EXECUTABLE_PATH: join(folder.empty, 'no-browser'),
    ...defined({ SSL_CERT_FILE: caFile }),
    ...(plan.script === undefined ? {} : { ...walls(reach), ...scriptEnvironment(plan) }),
  };
}

/** Against what k6 fetches past its dialer: modules that a script imports, and missing certificates (`tlsAIAFetch`). */
function walls(reach: Reach): Readonly<Record<string, string>> {
  return { HTTP_PROXY: NO_PROXY_SERVER, HTTPS_PROXY: NO_PROXY_SERVER, NO_PROXY: withoutProxy(reach) };
}

/** BASE_URL: the first target's origin. TARGETS: all of them as JSON. HOST_<NAME>: a target's Host header. */
export function scriptEnvironment({ targets }: Pick<LoadPlan, 'targets'>): Readonly<Record<string, string>> {
  const hosts = targets.map(
    ({ name, host }) => [`HOST_${name.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}`, host] as const,
  );
  return {
    ...Object.fromEntries(hosts),
    BASE_URL: targets[0]?.origin ?? '',
    TARGETS: JSON.stringify(
      targets.map(({ name, origin, host, path, method }) => ({ name, url: `${origin}${path}`, host, method })),
    ),
  };
}
