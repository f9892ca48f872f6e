/** GitHub's published OpenAPI description as a judge of requests and replies. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { at, listAt, textAt } from '../../src/lib/json.ts';

export interface Exchange {
  readonly method: string;
  /** As in the description: `/repos/{owner}/{repo}/issues/{issue_number}/comments`. */
  readonly template: string;
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly requestBody: unknown;
  readonly status: number;
  readonly responseBody: unknown;
  readonly responseHeaders: Readonly<Record<string, string>>;
}

export interface GithubContract {
  /** What the request breaks; empty when nothing. */
  requestProblems(
    exchange: Pick<Exchange, 'method' | 'template' | 'pathParameters' | 'query' | 'requestBody'>,
  ): readonly string[];
  /** What the reply breaks; empty when nothing. */
  responseProblems(
    exchange: Pick<Exchange, 'method' | 'template' | 'status' | 'responseBody' | 'responseHeaders'>,
  ): readonly string[];
  /** A copy of an example of the description. */
  example(name: string): unknown;
}

const DOCUMENT_ID = 'https://api.github.com/openapi';
/** Answers that any operation can give and the description leaves out. */
const UNDOCUMENTED = new Set([401, 403, 404, 429, 500, 502, 503]);

/** The description lists null in no enum, also where it is allowed and in its own examples. */
function isNullOfEnum({ keyword, data, parentSchema }: ErrorObject): boolean {
  return keyword === 'enum' && data === null && at(parentSchema, 'nullable') === true;
}

let loaded: GithubContract | undefined;

/** Reads the description once; it has 13 MB. */
export function githubContract(): GithubContract {
  loaded ??= readContract();
  return loaded;
}

function readContract(): GithubContract {
  const file = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');
  const document: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    verbose: true,
    logger: false,
    formats: {
      uri: (text: string) => URL.canParse(text),
      'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
      email: /@/,
    },
  });
  ajv.addSchema({ $id: DOCUMENT_ID, components: at(document, 'components'), paths: at(document, 'paths') });
  const compiled = new Map<string, ValidateFunction>();
  const validator = (pointer: readonly string[]): ValidateFunction => {
    const reference = `${DOCUMENT_ID}#/${pointer.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;
    const known = compiled.get(reference);
    if (known !== undefined) return known;
    const made = ajv.compile({ $ref: reference });
    compiled.set(reference, made);
    return made;
  };
  /** Follows a `$ref` of the description to where the thing itself is. */
  const resolve = (pointer: readonly string[]): readonly string[] => {
    const reference = textAt(document, ...pointer, '$ref');
    return reference === undefined
      ? pointer
      : resolve(
          reference
            .replace('#/', '')
            .split('/')
            .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')),
        );
  };
  const problems = (what: string, pointer: readonly string[], value: unknown): readonly string[] => {
    const validate = validator(pointer);
    if (validate(value)) return [];
    return (validate.errors ?? [])
      .filter((error) => !isNullOfEnum(error))
      .map((error) => `${what}${error.instancePath} ${error.message ?? 'is wrong'}`);
  };
  const operationAt = (template: string, method: string) => ['paths', template, method.toLowerCase()];

  return {
    requestProblems({ method, template, pathParameters, query, requestBody }) {
      const operation = operationAt(template, method);
      if (at(document, ...operation) === undefined) return [`${method} ${template} is not in the description`];
      const pointers = listAt(document, ...operation, 'parameters').map((_, index) =>
        resolve([...operation, 'parameters', String(index)]),
      );
      const values = new Map<string, string>([...Object.entries(pathParameters), ...query]);
      const known = new Set(pointers.map((pointer) => textAt(document, ...pointer, 'name')));
      const unknownQuery = [...query.keys()]
        .filter((name) => !known.has(name))
        .map((name) => `query parameter ${name} is not in the description`);
      const parameters = pointers.flatMap((pointer) => {
        const name = textAt(document, ...pointer, 'name') ?? '';
        const value = values.get(name);
        if (value === undefined)
          return at(document, ...pointer, 'required') === true ? [`parameter ${name} is missing`] : [];
        const type = textAt(document, ...pointer, 'schema', 'type');
        return problems(`parameter ${name}`, [...pointer, 'schema'], type === 'integer' ? Number(value) : value);
      });
      const bodyPointer = [...operation, 'requestBody', 'content', 'application/json', 'schema'];
      const wantsBody = at(document, ...bodyPointer) !== undefined;
      const body = wantsBody
        ? problems('request body', bodyPointer, requestBody)
        : requestBody === undefined
          ? []
          : ['request has a body where none is described'];
      return [...unknownQuery, ...parameters, ...body];
    },

    responseProblems({ method, template, status, responseBody, responseHeaders }) {
      const response = [...operationAt(template, method), 'responses', String(status)];
      if (at(document, ...response) === undefined) {
        if (!UNDOCUMENTED.has(status)) return [`${method} ${template} never answers ${status}`];
        return status >= 500 ? [] : problems('error body', ['components', 'schemas', 'basic-error'], responseBody);
      }
      const pointer = resolve(response);
      const headers = Object.keys(at(document, ...pointer, 'headers') ?? {})
        .filter((name) => !(name.toLowerCase() in responseHeaders))
        .filter((name) => name !== 'Link');
      const missing = headers.map((name) => `response header ${name} is missing`);
      const schema = [...pointer, 'content', 'application/json', 'schema'];
      // For some refusals the description has a sentence only, and GitHub sends its usual body.
      if (at(document, ...schema) === undefined && status >= 400 && responseBody !== undefined)
        return [...missing, ...problems('error body', ['components', 'schemas', 'basic-error'], responseBody)];
      if (at(document, ...schema) === undefined)
        return responseBody === undefined ? missing : [...missing, 'response has a body where none is described'];
      return [...missing, ...problems('response body', schema, responseBody)];
    },

    example: (name) => structuredClone(at(document, 'components', 'examples', name, 'value')),
  };
}
