/** The command `request`: a request of a load by its number, as a command line that sends it again. */
import type { CommandLine } from '../inputs/command-line.ts';
import { loadSettings } from '../inputs/read-settings.ts';
import type { Settings } from '../inputs/settings.ts';
import { InputError, type InputProblem } from '../lib/errors.ts';
import { escapeControls } from '../lib/text.ts';
import { formatDuration } from '../lib/units.ts';
import { checkPlan } from '../load/check-plan.ts';
import { type NumberedRequest, requestOf } from '../load/generator/request-of.ts';
import { acceptedPlan } from '../load/plan/checked-plan.ts';
import type { LoadPlan } from '../load/plan/plan.ts';
import type { RunRecord } from '../record/record.ts';
import type { Redactor } from '../redaction/redact.ts';
import { learnVariables } from '../redaction/secrets.ts';
import { learnSettings } from '../run-settings.ts';
import type { anyFile } from '../system/input-files.ts';
import { curlLine } from './curl-line.ts';
import { NamedSecrets, type NamedValue } from './named-secrets.ts';

/** Where a target without an address of its own is, when no run is there that says it. */
const BASE_URL: NamedValue = { name: 'BASE_URL', source: 'origin', value: 'http://127.0.0.1' };

export interface RequestContext {
  /** Of the directory's run, whose inputs and seed are taken as far as no others are given; undefined when there is none. */
  readonly record: RunRecord | undefined;
  readonly outDir: string;
  readonly files: typeof anyFile;
  readonly redactor: Redactor;
}

/**
 * The text that the command prints: comments, and a command line for bash or zsh. Values of `variables` and what the
 * setup captures are names in it; other secrets are masked. @throws InputError for bad inputs, without a seed, and when
 * the plan has no such request.
 */
export function requestText(line: CommandLine, { record, outDir, files, redactor }: RequestContext): string {
  const seed = record?.load?.plan.seed;
  const inputs: Readonly<Record<string, string>> = {
    ...record?.inputs,
    ...(seed === undefined ? {} : { seed }),
    ...line.inputs,
  };
  learnVariables(redactor, inputs['variables'] ?? '');
  const settings = settingsOf(line, inputs, { outDir, files });
  learnSettings(redactor, settings);
  const number = line.request ?? 0;
  const secrets = new NamedSecrets();
  const base = record?.cluster?.baseUrl || undefined;
  const plan = planOf(settings, base ?? BASE_URL.value ?? '');
  const planned = numbered(plan, number);
  const { request, target } = numbered(secrets.marked(plan), number);
  const isAtBase = settings.app.targets[target.index]?.origin === undefined;
  const origin = isAtBase && base === undefined ? secrets.markOf(BASE_URL) : target.origin;
  const command = curlLine({ origin, request, plan }, secrets, (text) => redactor.redact(text));
  const notes = [
    redactor.redact(aboutRequest(planned, plan)),
    ...namesIn(origin, request, planned, secrets),
    ...(command.includes('***') ? ['*** stands for a secret that is none of the variables: put it in.'] : []),
    ...limitsOf(plan, planned),
  ];
  return `${notes.map((note) => `# ${note}\n`).join('')}${command}\n`;
}

function settingsOf(
  line: CommandLine,
  inputs: Readonly<Record<string, string>>,
  where: Pick<RequestContext, 'outDir' | 'files'>,
): Settings {
  const missing: InputProblem = {
    name: 'seed',
    allowed:
      'is needed to draw the request again; report.html shows the whole command below its failed and slowest requests',
  };
  const settings = (() => {
    try {
      return loadSettings(inputs, { defaults: 'cli', ...where, randomSeed: () => '' });
    } catch (error) {
      if (error instanceof InputError) throw new InputError([...error.problems, ...line.problems]);
      throw error;
    }
  })();
  const problems = settings.load.seed === '' ? [...line.problems, missing] : line.problems;
  if (problems.length > 0) throw new InputError(problems);
  return settings;
}

function planOf({ load, app }: Settings, baseUrl: string): LoadPlan {
  const targets = app.targets.map((target) => ({ ...target, origin: target.origin ?? baseUrl }));
  return acceptedPlan(checkPlan({ ...load, targets }));
}

function numbered(plan: LoadPlan, number: number): NumberedRequest {
  const found = requestOf(plan, number);
  if ('problem' in found) throw new InputError([{ name: `request ${number}`, allowed: found.problem }]);
  return found;
}

function aboutRequest({ number, target, dueMs }: NumberedRequest, { seed }: LoadPlan): string {
  const when = dueMs === undefined ? '' : `, due ${formatDuration(dueMs)} after the start`;
  return `Request ${number} of seed ${escapeControls(JSON.stringify(seed))}: target ${target.name}${when}.`;
}

/** What the reader has to set before. */
function namesIn(
  origin: string,
  marked: NumberedRequest['request'],
  { request }: NumberedRequest,
  secrets: NamedSecrets,
): readonly string[] {
  const texts = textsOf(marked);
  const sent = textsOf(request);
  const isEncoded = ({ name }: NamedValue): boolean =>
    texts.some(
      (text, index) => secrets.in(text).some((one) => one.name === name) && secrets.filled(text) !== sent[index],
    );
  return secrets.in([origin, ...texts].join('\n')).map((named) => {
    if (named.source === 'origin')
      return `${named.name} is where the application is reached, for example http://127.0.0.1:8080.`;
    if (named.source === 'setup')
      return `${named.name} is what the setup captures before the load; encode it as its place wants it.`;
    return `${named.name} is one of the variables${isEncoded(named) ? '; here it must be encoded as its place wants it' : ''}.`;
  });
}

function textsOf({ path, headers, body }: NumberedRequest['request']): readonly string[] {
  return [path, ...headers.map(([, value]) => value), typeof body === 'string' ? body : ''];
}

/** What the command does not do that the load does. */
function limitsOf(plan: LoadPlan, { target }: NumberedRequest): readonly string[] {
  const isSecure = target.origin.startsWith('https:');
  return [
    ...(target.keepsCookies ? ['The load sends the cookies that a connection was given before; this sends none.'] : []),
    ...(isSecure && plan.tls.caPem !== undefined
      ? ['The load trusts the certificates of ca-file: add --cacert FILE.']
      : []),
    ...(isSecure && plan.tls.client !== undefined
      ? ['The load shows a client certificate: add --cert FILE --key FILE.']
      : []),
    ...(plan.followRedirects > 0
      ? [`The load follows up to ${plan.followRedirects} redirects; this follows none.`]
      : []),
  ];
}
