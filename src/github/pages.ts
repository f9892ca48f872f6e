/** Addresses of GitHub's pages. Made here and not taken from an answer: they are shown as links. */

/** A workflow run. */
export interface RunPlace {
  readonly serverUrl: string;
  /** owner/name. */
  readonly repository: string;
  readonly runId: string | number;
}

/** Page of a run. */
export function runPage({ serverUrl, repository, runId }: RunPlace): string {
  return `${serverUrl}/${repository}/actions/runs/${runId}`;
}

/** Page of an artifact of a run; of an HTML file that was uploaded as it is, the file. */
export function artifactPage(run: RunPlace, id: number): string {
  return `${runPage(run)}/artifacts/${id}`;
}
