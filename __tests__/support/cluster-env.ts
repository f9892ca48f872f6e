/**
 * What end-to-end tests and benchmarks need to know of the machine: on one that can pull the default images, nothing.
 * On one without a registry the variables name what takes their place.
 */

/** From E2E_IMAGE_OVERRIDES, lines or commas of `name=reference`. */
export function imageOverrides(): Readonly<Record<string, string>> {
  const entries = (process.env['E2E_IMAGE_OVERRIDES'] ?? '').split(/[\n,]/).filter((entry) => entry.includes('='));
  return Object.fromEntries(
    entries.map((entry) => [entry.slice(0, entry.indexOf('=')).trim(), entry.slice(entry.indexOf('=') + 1).trim()]),
  );
}

/** Inputs of the action for this machine. */
export function clusterInputs(): Readonly<Record<string, string>> {
  const wanted = {
    'node-image': process.env['E2E_NODE_IMAGE'],
    'kubectl-version': process.env['E2E_KUBECTL_VERSION'],
    // Programs that were built on the machine are not the releases that our table knows.
    'kind-sha256': process.env['E2E_KIND_SHA256'],
    'kubectl-sha256': process.env['E2E_KUBECTL_SHA256'],
    'trivy-sha256': process.env['E2E_TRIVY_SHA256'],
    'image-overrides': process.env['E2E_IMAGE_OVERRIDES'],
  };
  return Object.fromEntries(
    Object.entries(wanted).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value]])),
  );
}
