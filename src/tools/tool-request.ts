/** Which tools are asked for. */

/** Version of a tool and where it comes from. */
export interface ToolRequest {
  readonly version: string;
  /** Of an installed program that is accepted, or of a download whose version is not in our table. */
  readonly sha256?: string;
  /** Mirror to download from; undefined is the tool's own release site. */
  readonly baseUrl?: string;
}

/** A program of the user's own. */
export interface GivenProgram {
  readonly path: string;
  /** What it must have. */
  readonly sha256?: string;
}

export interface ToolSettings {
  readonly kind: ToolRequest;
  readonly kubectl: ToolRequest;
  readonly k6: ToolRequest;
  /** With a path, that program is used as it is, and the version says nothing. */
  readonly trivy: ToolRequest & Partial<GivenProgram>;
}
