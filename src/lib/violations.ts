/** What is wrong with data that was read back, in words. */

/** One rule that a value breaks, as ajv tells it. */
export interface Violation {
  /** Where, as a JSON pointer; empty for the whole. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A validator as ajv generates it. */
export interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly Violation[] | null;
}

const MOST = 3;
const LONGEST = 120;

/** The first three things that are wrong; empty when nothing is. */
export function violationsOf(validate: Validator, data: unknown): readonly string[] {
  if (validate(data)) return [];
  return (validate.errors ?? []).slice(0, MOST).map(describe);
}

function describe({ instancePath, keyword, message = 'is not allowed', params }: Violation): string {
  const where = instancePath === '' ? 'the whole' : shortened(instancePath);
  return `${where} ${message}${detail(keyword, params)}`;
}

/** What ajv's messages leave out. Names in there are whatever the file says. */
function detail(keyword: string, params: Violation['params']): string {
  if (keyword === 'additionalProperties') return `: ${shortened(JSON.stringify(params['additionalProperty']))}`;
  if (keyword === 'const') return `: ${shortened(JSON.stringify(params['allowedValue']))}`;
  if (keyword === 'enum') return `: ${shortened(JSON.stringify(params['allowedValues']))}`;
  return '';
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
