/** A tool on disk that is safe to run. */
export interface InstalledTool {
  readonly name: 'kind' | 'kubectl' | 'k6';
  readonly version: string;
  readonly path: string;
  readonly source: 'tool-cache' | 'path' | 'download';
  /** SHA-256 of the program that runs. */
  readonly sha256: string;
}
