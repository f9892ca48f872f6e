/** What k6 is told through its environment, and what of the job's it must not hear. */
import type { Io } from '../../io/io.ts';
import type { LoadPlan } from '../types.ts';

const SETTING = /^K6_/;
const PROXY = /^(https?|all|no)_proxy$/i;
/** Settings that change what k6 tells of a run; a script of the user's may have all others. */
const TELLING = /^K6_(SYSTEM_TAGS|LOG_FORMAT|LOG_OUTPUT|NO_THRESHOLDS|NO_SUMMARY|SUMMARY_EXPORT|OUT)$/;

/**
 * The environment of k6; undefined takes a variable away. A plan says everything itself: k6's settings stand above those of a script, and a proxy would
 * answer in the application's place. A script may use a proxy, but not for this machine.
 */
export function k6Environment(plan: LoadPlan, env: Io['env'], caFile: string): Readonly<Record<string, string | undefined>> {
  const isOurs = (name: string): boolean => (plan.script === undefined ? SETTING.test(name) || PROXY.test(name) : TELLING.test(name));
  const taken = Object.fromEntries(Object.keys(env).flatMap((name) => (isOurs(name) ? [[name, undefined]] : [])));
  const direct = [env['NO_PROXY'] ?? env['no_proxy'], 'localhost', '.localhost', '127.0.0.1', '::1'].filter(Boolean).join(',');
  return {
    ...taken,
    // A script that imports an extension would make k6 download another k6, whose checksum nobody knows.
    K6_AUTO_EXTENSION_RESOLUTION: 'false',
    ...(plan.tls.caPem === undefined ? {} : { SSL_CERT_FILE: caFile }),
    ...(plan.script === undefined ? {} : { NO_PROXY: direct, ...scriptEnvironment(plan) }),
  };
}

/** BASE_URL: the first target's origin. TARGETS: all of them as JSON. HOST_<NAME>: a target's Host header. */
export function scriptEnvironment({ targets }: Pick<LoadPlan, 'targets'>): Readonly<Record<string, string>> {
  const hosts = targets.map(({ name, host }) => [`HOST_${name.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}`, host] as const);
  return {
    ...Object.fromEntries(hosts),
    BASE_URL: targets[0]?.origin ?? '',
    TARGETS: JSON.stringify(targets.map(({ name, origin, host, path, method }) => ({ name, url: `${origin}${path}`, host, method }))),
  };
}
