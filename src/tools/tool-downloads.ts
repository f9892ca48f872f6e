/** Where the release files of kind, kubectl, k6 and Trivy are, and which SHA-256 they must have. */
import { defined } from '../lib/defined.ts';
import type { InstalledTool } from './installed-tool.ts';
import { NODE_IMAGES } from './node-images.ts';
import { TOOL_HASHES } from './tool-hashes.ts';

type ToolName = InstalledTool['name'];

export type Architecture = 'amd64' | 'arm64';

export interface ToolDownload {
  readonly url: string;
  /** Undefined for a version that is not in our table: it must not be used without a checksum from the user. */
  readonly sha256?: string;
  /** The program inside the archive, when the release is one. */
  readonly archivePath?: string;
  /** Versions in our table, newest first. */
  readonly knownVersions: readonly string[];
}

/** What is appended to the base URL, which is the release site's own or a mirror with the same layout. */
const RELEASES: Readonly<
  Record<ToolName, { readonly baseUrl: string; readonly file: (version: string, architecture: Architecture) => string }>
> = {
  kind: {
    baseUrl: 'https://github.com/kubernetes-sigs/kind/releases/download',
    file: (version, architecture) => `v${version}/kind-linux-${architecture}`,
  },
  kubectl: {
    baseUrl: 'https://dl.k8s.io/release',
    file: (version, architecture) => `v${version}/bin/linux/${architecture}/kubectl`,
  },
  k6: {
    baseUrl: 'https://github.com/grafana/k6/releases/download',
    file: (version, architecture) => `v${version}/k6-v${version}-linux-${architecture}.tar.gz`,
  },
  trivy: {
    baseUrl: 'https://github.com/aquasecurity/trivy/releases/download',
    file: (version, architecture) =>
      `v${version}/trivy_${version}_Linux-${architecture === 'arm64' ? 'ARM64' : '64bit'}.tar.gz`,
  },
};

/** Tools whose release is an archive: where the program is in it. */
const ARCHIVED: Readonly<Partial<Record<ToolName, (version: string, architecture: Architecture) => string>>> = {
  k6: (version, architecture) => `k6-v${version}-linux-${architecture}/k6`,
  trivy: () => 'trivy',
};

/** The version of each tool that is used unless the user asks for another. */
export const DEFAULT_VERSIONS = {
  kind: '0.33.0',
  kubectl: '1.36.4',
  k6: '2.3.0',
  trivy: '0.74.0',
} as const satisfies Record<ToolName, string>;

/**
 * Versions that are used under no circumstances, and why: releases that carried malware, although their project's own
 * workflow built and signed them (CVE-2026-33634, GHSA-69fq-xp46-6x23).
 */
const REFUSED_VERSIONS: Readonly<Partial<Record<ToolName, Readonly<Record<string, string>>>>> = {
  trivy: Object.fromEntries(
    ['0.69.4', '0.69.5', '0.69.6'].map((version) => [version, 'it was published with malware in it (CVE-2026-33634)']),
  ),
};

/** Why a version must not be used, as a clause; undefined when nothing speaks against it. */
export function refusedVersion(tool: ToolName, version: string): string | undefined {
  const refused = REFUSED_VERSIONS[tool] ?? {};
  return Object.hasOwn(refused, version) ? refused[version] : undefined;
}

/** The Kubernetes version of the default kind version's nodes. */
const DEFAULT_KUBERNETES = '1.36.4' satisfies keyof typeof NODE_IMAGES;

/** Node image for the default kind version, pinned by digest. */
export const DEFAULT_NODE_IMAGE = `kindest/node:v${DEFAULT_KUBERNETES}@${NODE_IMAGES[DEFAULT_KUBERNETES]}`;

/** The release site that a mirror takes the place of. */
export function releaseSite(tool: ToolName): string {
  return RELEASES[tool].baseUrl;
}

/** Where to get a tool. `baseUrl` is a mirror with the layout of the release site. */
export function knownTool(
  tool: ToolName,
  version: string,
  architecture: Architecture,
  baseUrl: string = RELEASES[tool].baseUrl,
): ToolDownload {
  const known: Readonly<Record<string, Readonly<Record<Architecture, string>>>> = TOOL_HASHES[tool];
  const hashes = Object.hasOwn(known, version) ? known[version] : undefined;
  return {
    url: `${baseUrl.replace(/\/+$/, '')}/${RELEASES[tool].file(version, architecture)}`,
    ...(hashes === undefined ? {} : { sha256: hashes[architecture] }),
    ...defined({ archivePath: ARCHIVED[tool]?.(version, architecture) }),
    knownVersions: Object.keys(known),
  };
}
