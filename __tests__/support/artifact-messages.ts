/**
 * The messages that clients send to the service for artifacts, as JSON: fields, types and which of them are needed. From
 * the protobuf types of @actions/artifact (lib/generated/results/api/v1/artifact.js), whose wrappers (StringValue,
 * Int64Value, Timestamp) have JSON forms of their own: https://protobuf.dev/programming-guides/json/
 */

interface Field {
  readonly type: 'string' | 'int32' | 'int64' | 'timestamp';
  readonly isNeeded: boolean;
}

const needed = (type: Field['type']): Field => ({ type, isNeeded: true });
const optional = (type: Field['type']): Field => ({ type, isNeeded: false });
const IDS = { workflow_run_backend_id: needed('string'), workflow_job_run_backend_id: needed('string') };

const MESSAGES: Readonly<Record<string, Readonly<Record<string, Field>>>> = {
  CreateArtifact: {
    ...IDS,
    name: needed('string'),
    expires_at: optional('timestamp'),
    version: needed('int32'),
    mime_type: optional('string'),
  },
  FinalizeArtifact: { ...IDS, name: needed('string'), size: needed('int64'), hash: optional('string') },
  ListArtifacts: { ...IDS, name_filter: optional('string'), id_filter: optional('int64') },
  GetSignedArtifactURL: { ...IDS, name: needed('string') },
};

/** GitHub: what no file system takes, and the length that its table has. */
const REFUSED_IN_NAMES = /[":<>|*?\r\n\\/]/;
const LONGEST_NAME = 260;
/** 4 for archives, 7 for artifacts with a type of their own. */
const VERSIONS = [4, 7];

/** What is wrong with a message, a phrase each. */
export function messageProblems(method: string, message: unknown): readonly string[] {
  const fields = MESSAGES[method];
  if (fields === undefined) return [];
  if (typeof message !== 'object' || message === null) return ['the message is no object'];
  const values: Readonly<Record<string, unknown>> = { ...message };
  const unknown = Object.keys(values).filter((name) => fields[name] === undefined);
  const wrong = Object.entries(fields).flatMap(([name, field]) => fieldProblems(name, values[name], field));
  return [...unknown.map((name) => `the field ${name} is not known`), ...wrong, ...ownRules(method, values)];
}

function fieldProblems(name: string, value: unknown, { type, isNeeded }: Field): readonly string[] {
  // Default values are left out in JSON, and an empty text is one.
  if (value === undefined || value === '') return isNeeded ? [`${name} is missing`] : [];
  return isOfType(value, type) ? [] : [`${name} is ${JSON.stringify(value)}, and not of type ${type}`];
}

function isOfType(value: unknown, type: Field['type']): boolean {
  switch (type) {
    case 'string':
      return typeof value === 'string';
    case 'int32':
      return Number.isInteger(value);
    case 'int64':
      return typeof value === 'string' && /^-?\d{1,19}$/.test(value);
    case 'timestamp':
      return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(value);
  }
}

function ownRules(method: string, { name, version, mime_type: type, hash }: Readonly<Record<string, unknown>>) {
  const problems: string[] = [];
  if (typeof name === 'string' && (REFUSED_IN_NAMES.test(name) || name.length > LONGEST_NAME))
    problems.push(`the name ${JSON.stringify(name)} is not allowed`);
  if (method === 'CreateArtifact' && !VERSIONS.includes(Number(version)))
    problems.push(`version ${version} is not known`);
  if (method === 'CreateArtifact' && Number(version) === 7 && !/^[\w.+-]+\/[\w.+-]+$/.test(String(type ?? '')))
    problems.push(`mime_type is ${JSON.stringify(type)}`);
  if (hash !== undefined && !/^sha256:[0-9a-f]{64}$/.test(String(hash)))
    problems.push(`hash is ${JSON.stringify(hash)}`);
  return problems;
}
