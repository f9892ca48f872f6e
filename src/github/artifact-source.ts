/** Where artifacts of workflow runs are found. */

/** An artifact as GitHub lists it. */
export interface FoundArtifact {
  readonly id: number;
  readonly name: string;
  /** Of the archive, in bytes. */
  readonly sizeBytes: number;
  /** ISO 8601. */
  readonly createdAt?: string;
  /** `sha256:…` of the archive. */
  readonly digest?: string;
}

/** Artifacts of one workflow run. */
export interface ArtifactSource {
  /** Of artifacts with the same name the newest. */
  list(): Promise<readonly FoundArtifact[]>;
  /** The archive's bytes. Rejects when there are more than `limitBytes`. */
  download(artifact: FoundArtifact, limitBytes: number): Promise<Buffer>;
}
