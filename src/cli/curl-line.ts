/** A request as the command line of curl that sends it, byte for byte as far as curl lets it. Pure. */
import type { HttpRequest } from '../load/http/request.ts';
import type { LoadPlan } from '../load/plan/plan.ts';
import type { NamedSecrets } from './named-secrets.ts';

/** curl announces longer bodies, and waits for an answer to that. */
const LONGEST_UNANNOUNCED = 1024;

/** What is sent, with marks (see NamedSecrets) in its texts. */
export interface CurlRequest {
  /** Where the connection goes; may be a mark. */
  readonly origin: string;
  readonly request: HttpRequest;
  readonly plan: Pick<LoadPlan, 'tls' | 'timeoutMs'>;
}

/** The command, quoted for bash and zsh. `redact` masks what is secret and has no name. */
export function curlLine(
  { origin, request, plan }: CurlRequest,
  secrets: NamedSecrets,
  redact: (text: string) => string,
): string {
  const word = (text: string): string => secrets.word(text, redact);
  const path = secrets.word(request.path, (literal) => redactPath(literal, redact));
  const { url, options } = addressOf(origin, request.host, word);
  const { stdin, words } = bodyOf(request, word);
  return [
    ...stdin,
    'curl --include --http1.1 --globoff --path-as-is',
    "--noproxy '*'",
    `--max-time ${plan.timeoutMs / 1000}`,
    ...(plan.tls.insecure ? ['--insecure'] : []),
    ...options,
    ...methodOf(request, word),
    ...headersOf(request).map((header) => `--header ${secrets.word(header, redactValue(header, redact))}`),
    ...words,
    `${url}${path}`,
  ].join(' ');
}

/** Over TLS the host is also the name that is asked for, and the certificate must be for it. */
function addressOf(
  origin: string,
  host: string,
  word: (text: string) => string,
): { readonly url: string; readonly options: readonly string[] } {
  const url = URL.parse(origin);
  if (url?.protocol !== 'https:')
    return {
      url: word(url?.origin ?? origin),
      options: url?.host === host ? [] : [`--header ${word(`host: ${host}`)}`],
    };
  return {
    url: word(`https://${host}`),
    options: [`--connect-to ${word(`::${url.hostname}:${url.port || '443'}`)}`, `--header ${word(`host: ${host}`)}`],
  };
}

function methodOf({ method, body }: HttpRequest, word: (text: string) => string): readonly string[] {
  if (method === 'HEAD') return ['--head'];
  return method === 'GET' && body === undefined ? [] : [`--request ${word(method)}`];
}

/** Its own, and those that curl is to leave out. */
function headersOf({ method, headers, body, keepAlive }: HttpRequest): readonly string[] {
  const has = (wanted: string): boolean => headers.some(([name]) => name.toLowerCase() === wanted);
  const isLong = body !== undefined && Buffer.byteLength(body) > LONGEST_UNANNOUNCED;
  const unwanted = [
    'user-agent',
    'accept',
    ...(hasContent(method, body) ? ['content-type'] : []),
    ...(isLong ? ['expect'] : []),
  ];
  return [
    // A header with nothing behind its colon is left out by curl; with a semicolon it is sent so.
    ...headers.map(([name, value]) => (value === '' ? `${name};` : `${name}: ${value}`)),
    ...unwanted.filter((name) => !has(name)).map((name) => `${name}:`),
    ...(keepAlive ? [] : ['connection: close']),
  ];
}

/** These methods have a length even without a body (see encodeRequest). */
function hasContent(method: string, body: HttpRequest['body']): boolean {
  return body !== undefined || ['POST', 'PUT', 'PATCH'].includes(method);
}

function bodyOf(
  { method, body }: HttpRequest,
  word: (text: string) => string,
): { readonly stdin: readonly string[]; readonly words: readonly string[] } {
  if (body === undefined) return { stdin: [], words: hasContent(method, body) ? ["--data-raw ''"] : [] };
  if (typeof body === 'string' && !body.includes('\0')) return { stdin: [], words: [`--data-raw ${word(body)}`] };
  const base64 = Buffer.from(body).toString('base64');
  return { stdin: [`printf %s ${word(base64)} | base64 --decode |`], words: ['--data-binary @-'] };
}

/** Of a header's beginning the value alone: its scheme, behind `authorization: `, would pass for a secret. */
function redactValue(header: string, redact: (text: string) => string): (literal: string) => string {
  const name = header.slice(0, header.indexOf(':') + 1);
  return (literal) =>
    name !== '' && literal.startsWith(name) ? `${name}${redact(literal.slice(name.length))}` : redact(literal);
}

/** Name and value by themselves: the value of a query alone makes no secret of it here. */
function redactPath(path: string, redact: (text: string) => string): string {
  return path
    .split(/([?&=])/)
    .map((part) => redact(part))
    .join('');
}
