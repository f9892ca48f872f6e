/** What a double of GitHub answers. */

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  /** A media type that the description does not describe. */
  readonly raw?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A refusal in GitHub's form. */
export function failure(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Reply {
  return {
    status,
    headers,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  };
}
