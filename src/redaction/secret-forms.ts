/**
 * Secrets that nobody named, told by their form: tokens with a prefix of their maker, JSON web tokens, private keys,
 * credentials in URLs, headers and JSON. No expression looks at a character more often than a fixed number of times:
 * texts come from the application, and may be long.
 */

/** What is shown in place of a secret. */
export const MASK = '***';

/** A form; `hint` is looked for first, since most texts hold none of it. */
interface Form {
  readonly hint: RegExp;
  readonly pattern: RegExp;
  readonly replace: (match: string, ...groups: readonly string[]) => string;
}

/** Where a token may begin: not within a word, but behind an escape that ends in a letter (`\n`, `\u0022`, `%20`). */
const EDGE = String.raw`(?:(?<![A-Za-z0-9])|(?<=\\[bfnrt]|\\u[0-9A-Fa-f]{4}|%[0-9A-Fa-f]{2}))`;
/** A text in quotes, which may be escaped once or more, up to the quote that ends it or to the end. */
const QUOTED = String.raw`"(?:[^"\\]|\\.)*|\\{1,8}"(?:[^"\\]|\\(?!\\{0,8}"))*|'[^'\r\n]*`;
/** A quote, escaped at most three times over. */
const QUOTE = String.raw`\\{0,8}["']`;
const SPACE = '(?:[ \\t]{0,4})';

/**
 * GitHub (ghp_, gho_, ghu_, ghs_, ghr_, github_pat_), AWS access keys, Google, Slack, npm, GitLab, Stripe, SendGrid.
 * Lengths are below those in use, so that the beginning of one that was cut is taken too.
 */
const TOKENS = [
  String.raw`gh[oprsu]_[\w-]{10,}(?:\.[\w-]+){0,2}`,
  String.raw`github_pat_\w{10,}`,
  'A(?:KI|SI)A[A-Z0-9]{12,}',
  String.raw`AIza[\w-]{20,}`,
  String.raw`xox[a-z]-[\w-]{8,}`,
  'npm_[A-Za-z0-9]{20,}',
  String.raw`glpat-[\w-]{10,}`,
  String.raw`[rs]k_live_\w{8,}`,
  String.raw`SG\.[\w-]{10,}\.[\w-]{4,}`,
];

/**
 * Header fields with credentials, as they stand in a message, a JSON object or a log. Behind a dot they name a setting,
 * and what follows is a sentence on it.
 */
const HEADER_FIELDS = String.raw`(?<!\.(?:proxy-|set-)?)(?:(?:proxy-)?authorization|(?:set-)?cookie|x-api-key|x-auth-token)`;
/** Fields of JSON objects; in plain text words like these are followed by sentences. */
const JSON_FIELDS = [
  'client[-_]?key[-_]?data',
  '(?:access|refresh|id|auth|session)[-_]?token',
  'token',
  'passw(?:or)?d',
  '(?:client[-_]?)?secret',
  'api[-_]?key',
  'private[-_]?key',
].join('|');

const FORMS: readonly Form[] = [
  { hint: /-----(?:BEGIN|END) [A-Z0-9 ]{0,40}PRIVATE KEY/, pattern: /^[\s\S]*$/, replace: redactPrivateKeys },
  {
    hint: /gh[oprsu]_|github_pat_|A(?:KI|SI)A|AIza|xox[a-z]-|npm_|glpat-|k_live_|SG\./,
    pattern: new RegExp(`${EDGE}(?:${TOKENS.join('|')})`, 'g'),
    replace: () => MASK,
  },
  {
    hint: /eyJ/,
    // Two of its three parts will do: the end may be cut off.
    pattern: /(?:(?<![\w-])|(?<=\\[bfnrt]|\\u[0-9A-Fa-f]{4}|%[0-9A-Fa-f]{2}))eyJ[\w-]{4,}\.[\w-]{4,}(?:\.[\w-]*){0,3}/g,
    replace: () => MASK,
  },
  // `docker-pullable://image@sha256:…` names no user.
  { hint: /:\/\//, pattern: /:\/\/[^\s/?#"'<>`\\]*@(?!sha256:)/g, replace: () => `://${MASK}@` },
  {
    hint: /authorization|cookie|x-api-key|x-auth-token/i,
    pattern: new RegExp(
      String.raw`(${HEADER_FIELDS}(?:${QUOTE})?${SPACE}(?:[:=]|%3A)${SPACE}\[?)(${QUOTED}|digest [^\r\n]+|[^\s"'\\<\[][^\r\n"'\\<]*)`,
      'gi',
    ),
    replace: (_match, name = '', value = '') => `${name}${maskQuoted(value)}`,
  },
  {
    hint: /bearer|basic/i,
    pattern: new RegExp(String.raw`${EDGE}(bearer|basic)((?:[ \t]{1,4}|%20|\+))([\w.~+/-]{8,}={0,2})`, 'gi'),
    replace: (match, scheme = '', space = '', value = '') =>
      isCredential(scheme, value) ? `${scheme}${space}${MASK}` : match,
  },
  {
    hint: /token|passw|secret|key/i,
    pattern: new RegExp(`(${QUOTE}(?:${JSON_FIELDS})${QUOTE}${SPACE}:${SPACE})(${QUOTED})`, 'gi'),
    replace: (_match, name = '', value = '') => `${name}${maskQuoted(value)}`,
  },
  {
    hint: /client-key-data/,
    pattern: /(client-key-data:[ \t]{1,4})[\w+/=-]+/g,
    replace: (_match, name = '') => `${name}${MASK}`,
  },
  {
    hint: /\?[^\s=&?]+=/,
    pattern: /\?(?=[^\s=&?#"'<>]{1,100}=)(?:[^\s#"'<>`\\]|\\u0026)+/g,
    replace: (query) =>
      query
        .replaceAll(/([?&;][^=&;?]*=)(?:(?!&|\\u0026)[\s\S])*/g, `$1${MASK}`)
        .replaceAll(/(\\u0026[^=&\\]*=)(?:(?!&|\\u0026)[\s\S])*/g, `$1${MASK}`),
  },
];

/**
 * The text with a mask in place of what looks like a secret. In addresses the value of every query parameter is masked.
 */
export function redactForms(text: string): string {
  let redacted = text;
  for (const { hint, pattern, replace } of FORMS)
    if (hint.test(redacted)) redacted = redacted.replace(pattern, replace);
  return redacted;
}

/** Keeps the quotes that a value begins with. */
function maskQuoted(value: string): string {
  return `${/^\\*["']/.exec(value)?.[0] ?? ''}${MASK}`;
}

/**
 * Prose about a scheme is none: what follows `Basic` is a user and a password, what follows `Bearer` no word of a
 * sentence about it.
 */
function isCredential(scheme: string, value: string): boolean {
  if (scheme.toLowerCase() === 'basic') return Buffer.from(value, 'base64').includes(':');
  return !/^(?:authentication|authorization|challenges?|credentials?)\b/i.test(value);
}

const KEY_MARK = /-----(BEGIN|END) [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-{0,5}/g;
/** Lines of a key, with what logs put around them; the last one may be short. */
const KEY_LINE = /^[\s|"']*[A-Za-z0-9+/*]{16,}={0,2}["',\s]*$/;
const LAST_KEY_LINE = /^[\s|"']*[A-Za-z0-9+/*]+={0,2}["',\s]*$/;

/**
 * Whole keys; also one whose end was cut off, up to the end of the text, and one whose beginning was, as far back as
 * there are lines of it.
 */
function redactPrivateKeys(text: string): string {
  let written = '';
  let copied = 0;
  let begun: number | undefined;
  for (const mark of text.matchAll(KEY_MARK)) {
    if (mark[1] === 'BEGIN') begun ??= mark.index;
    else {
      const before = begun === undefined ? withoutKeyLines(text.slice(copied, mark.index)) : text.slice(copied, begun);
      written += `${before}${MASK}`;
      copied = mark.index + mark[0].length;
      begun = undefined;
    }
  }
  return begun === undefined ? written + text.slice(copied) : `${written}${text.slice(copied, begun)}${MASK}`;
}

/** A text that ends where a key ends, without the key's lines. */
function withoutKeyLines(text: string): string {
  // Lines and what ends them in turn; the last one is what stands before the mark on its line.
  const parts = text.split(/(\r?\n|\\r\\n|\\n)/);
  let first = parts.length - 1;
  while (first >= 2 && (first === parts.length - 1 ? LAST_KEY_LINE : KEY_LINE).test(parts[first - 2] ?? '')) first -= 2;
  return first === parts.length - 1 ? text : parts.slice(0, first).join('');
}
