/** The platform of each kind of cluster. One is loaded when it is used: a run has one, and that takes time. */
import type { ClusterSettings } from '../inputs/settings.ts';
import type { Platform } from './contract/platform.ts';

const PLATFORMS: Readonly<Record<ClusterSettings['kind'], () => Promise<Platform>>> = {
  kind: async () => (await import('./kind/platform-kind.ts')).kindPlatform,
  existing: async () => (await import('./existing/platform-existing.ts')).existingPlatform,
  none: async () => (await import('./embedded/platform-embedded.ts')).embeddedPlatform,
};

export function platformFor(kind: ClusterSettings['kind']): Promise<Platform> {
  return PLATFORMS[kind]();
}
