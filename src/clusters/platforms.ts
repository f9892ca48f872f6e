/** The platform of each kind of cluster. */
import type { ClusterSettings } from '../settings.ts';
import { embeddedPlatform } from './embedded.ts';
import { existingPlatform } from './existing.ts';
import { kindPlatform } from './kind.ts';
import type { Platform } from './platform.ts';

const PLATFORMS: Readonly<Record<ClusterSettings['kind'], Platform>> = { kind: kindPlatform, existing: existingPlatform, none: embeddedPlatform };

export function platformFor(kind: ClusterSettings['kind']): Platform {
  return PLATFORMS[kind];
}
