/** The classes of failed requests: one list of names, for recording, thresholds and report. */

export const ERROR_CLASSES = [
  'dns',
  'connect-refused',
  'connect-timeout',
  'tls',
  'reset',
  'timeout',
  'parse',
  'http-3xx',
  'http-4xx',
  'http-5xx',
  'assertion',
  'not-sent',
  'other',
] as const;

/** Classes of failed requests. */
export type ErrorClass = (typeof ERROR_CLASSES)[number];

export function isErrorClass(word: string): word is ErrorClass {
  return ERROR_CLASSES.some((name) => name === word);
}
