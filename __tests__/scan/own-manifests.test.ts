/** Our own manifests, rendered by the real kubectl and scanned by the real Trivy. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kubernetesScannable } from '../../src/platforms/contract/workload-scans.ts';
import { bundledScannable } from '../../src/platforms/embedded/bundled-manifests.ts';
import { scanManifests } from '../../src/scan/scan-manifests.ts';
import { newRecord } from '../../src/state.ts';
import { hashFile, verifiedPrograms } from '../../src/system/verified-programs.ts';
import { settingsOf } from '../support/load-settings.ts';
import { withTrivy } from '../support/trivy.ts';
import { TrivyIo } from '../support/trivy-io.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const IGNORED = '.trivyignore.yaml';
const KUBECTL = [
  ...globSync(join(process.env['RUNNER_TOOL_CACHE'] ?? '/opt/hostedtoolcache', 'kubectl', '*', '*', 'kubectl')),
  '/usr/local/bin/kubectl',
].find((path) => existsSync(path));

async function scan(overlay: string, ignored: boolean) {
  using folder = new TrivyIo();
  const io = { ...folder.io, env: { GITHUB_WORKSPACE: ROOT } };
  const files = { [IGNORED]: readFileSync(join(ROOT, IGNORED), 'utf8') };
  const settings = settingsOf({ cluster: 'kind', overlay, ...(ignored ? { 'scan-ignore-file': IGNORED } : {}) }, files);
  const path = KUBECTL ?? '';
  verifiedPrograms.add(path, await hashFile(path));
  const record = {
    ...newRecord({ runId: 'r', startedAt: 0, inputs: {} }),
    tools: [{ name: 'kubectl', version: '0', path, source: 'path', sha256: '' }],
  } as const;
  const context = { io, settings, stepwise: false, record, recordIntent: async () => undefined };
  const { manifests } = await kubernetesScannable(context);
  const findings = await scanManifests(io, await folder.trivy(), { settings: settings.scan, manifests });
  const severe = findings.filter(({ severity }) => severity === 'critical' || severity === 'high');
  return severe.map(({ id, location }) => `${id} ${location?.file}`).toSorted();
}

withTrivy('our own manifests', () => {
  describe.skipIf(KUBECTL === undefined)('as kubectl renders them', () => {
    it.each(['base', 'production'])('have no finding of high or above that is not accepted (%s)', async (overlay) => {
      expect(await scan(overlay, true)).toEqual([]);
    });

    it('have just these without it, and none is accepted in vain', async () => {
      expect(await scan('base', false)).toEqual([
        'KSV-0014 manifests/ingress/controller.yaml',
        'KSV-0024 manifests/ingress/controller.yaml',
        'KSV-0041 manifests/ingress/access.yaml',
      ]);
    });
  });

  it('are complete as they stand, without being rendered', async () => {
    using folder = new TrivyIo();
    const { manifests } = await bundledScannable(folder.io);
    const findings = await scanManifests(folder.io, await folder.trivy(), { settings: settingsOf({}).scan, manifests });
    expect(manifests.length).toBeGreaterThan(5);
    expect(findings.filter(({ severity }) => severity === 'critical' || severity === 'high')).toEqual([]);
    // Of a workload without its namespace it would be said that it is in the default one.
    expect(findings.map(({ id }) => id)).not.toContain('KSV-0110');
  });
});
