/**
 * What can go wrong on a connection that the socket itself does not report. Both carry a code, by which failures are
 * classified.
 */

/** The server's bytes are not HTTP/1.1. */
export class ResponseError extends Error {
  readonly code = 'HTTP_PARSE';
}

/** The server closed the connection before the answer was complete. */
export class ClosedError extends Error {
  readonly code = 'HTTP_CLOSED';
}
