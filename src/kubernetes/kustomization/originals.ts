/** What a copy was made of: enough to tell later which file of the repository says what. All paths are real ones. */
export interface Originals {
  /** The folder that is rendered. */
  readonly start: string;
  readonly folders: ReadonlyMap<string, OriginalFolder>;
  /** Every file that was read, as it was when it was copied. */
  readonly contents: ReadonlyMap<string, Buffer>;
}

/** A folder with a kustomization, or one of plain manifests without. */
export type OriginalFolder =
  | {
      readonly kustomization: string;
      /** Paths as the kustomization names them, without the key of `KEY=PATH` -> the files and folders there. */
      readonly links: ReadonlyMap<string, string>;
    }
  | { readonly kustomization?: undefined; readonly resources: readonly string[] };
