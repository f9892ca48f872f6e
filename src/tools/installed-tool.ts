/** A tool on disk that is safe to run. */
export interface InstalledTool {
  readonly name: 'kind' | 'kubectl' | 'k6' | 'trivy';
  readonly version: string;
  readonly path: string;
  /** `given`: the workflow named its path. */
  readonly source: 'tool-cache' | 'path' | 'download' | 'given';
  /** SHA-256 of the program that runs. */
  readonly sha256: string;
}
