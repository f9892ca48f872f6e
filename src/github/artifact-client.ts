/**
 * GitHub's package for artifacts, as it is used here: found to work or not before it is loaded, heard while it prints,
 * and left behind when it takes too long. It has no signal and no deadline, and tries again for minutes.
 */
import { textAt } from '../lib/json.ts';
import { type Measured, measured, notMeasured } from '../lib/measured.ts';
import { formatDuration } from '../lib/units.ts';
import { aborted } from '../system/aborted.ts';
import type { Io } from '../system/io.ts';
import { overheard } from '../system/overheard.ts';
import { type GithubContext, isEnterpriseServer } from './context.ts';
import { foreignLine } from './retry.ts';

export type ArtifactIo = Pick<Io, 'env' | 'log' | 'redactor' | 'signal'>;

/** The part of the package's client that is used. */
type Library = Pick<
  import('@actions/artifact').ArtifactClient,
  'uploadArtifact' | 'listArtifacts' | 'downloadArtifact'
>;

export interface ArtifactClient {
  /**
   * Calls the package. Rejects with what it throws, with a TimeoutError when the time is over, and with the signal's
   * reason on cancel; the call itself can't be stopped, and goes on unheard of.
   */
  call<T>(use: (library: Library) => Promise<T>): Promise<T>;
}

const TOKEN = 'ACTIONS_RUNTIME_TOKEN';
const SERVICE = 'ACTIONS_RESULTS_URL';

/**
 * Loads the package; not measured, with a sentence, where it can't work. All calls together have `deadlineMs`. The
 * runner's token becomes known to the redactor, and no program that is started gets it (src/system/environment.ts).
 */
export async function openArtifactClient(
  io: ArtifactIo,
  { serverUrl }: Pick<GithubContext, 'serverUrl'>,
  deadlineMs: number,
): Promise<Measured<ArtifactClient>> {
  const token = io.env[TOKEN] ?? '';
  if (isEnterpriseServer(serverUrl))
    return notMeasured(
      `GitHub's client for artifacts does not work on ${new URL(serverUrl).host}, a GitHub Enterprise Server.`,
    );
  if (token === '' || !io.env[SERVICE])
    return notMeasured(
      `The runner gives no access to artifacts (${TOKEN}, ${SERVICE}), as local imitations of it don't.`,
    );
  io.redactor.add(token);
  const end = AbortSignal.any([io.signal, AbortSignal.timeout(deadlineMs)]);
  const hear = (line: string): void => {
    const secret = maskedIn(line);
    if (secret === undefined) io.log.debug(`artifacts: ${line}`);
    else io.redactor.add(secret);
  };
  // Loaded late: it brings the client of Azure's storage along.
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const library = new DefaultArtifactClient();
  return measured({
    call: async (use) => {
      end.throwIfAborted();
      const work = overheard(process.stdout, hear, () => use(library));
      return await Promise.race([work, aborted(end)]);
    },
  });
}

/** What the package asks the runner to mask: signatures of addresses. Our redactor announces them in its place. */
function maskedIn(line: string): string | undefined {
  const command = '::add-mask::';
  if (!line.startsWith(command)) return undefined;
  return line.slice(command.length).replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

/**
 * Why a call failed, as what follows a colon, without a full stop. The package wraps what it was told into messages of
 * its own, so its words are what there is to go by.
 */
export function explainArtifactFailure(io: ArtifactIo, error: unknown, deadlineMs: number): string {
  if (io.signal.aborted) return 'the job was cancelled';
  if (textAt(error, 'name') === 'TimeoutError') return `it was not done within ${formatDuration(deadlineMs)}`;
  const message = textAt(error, 'message') ?? String(error);
  const seen = foreignLine(io.redactor.redact(message.split('\n')[0] ?? ''));
  const known = KNOWN.find(({ sign }) => message.includes(sign));
  if (known?.isWhole === true) return known.meaning;
  return known === undefined ? seen : `${known.meaning} (${seen})`;
}

interface Known {
  readonly sign: string;
  readonly meaning: string;
  /** The package's own words add nothing. */
  readonly isWhole?: true;
}

const KNOWN: readonly Known[] = [
  {
    sign: 'Artifact storage quota has been hit',
    meaning:
      'the storage for artifacts is used up; delete some, or keep them for fewer days with `artifact-retention-days`. GitHub counts anew every 6 to 12 hours',
    isWhole: true,
  },
  {
    sign: '(409)',
    meaning:
      'this run has an artifact of that name already, and artifacts are not replaced; give the step an `id` of its own',
  },
  { sign: '(401)', meaning: "GitHub did not accept the runner's token, which ends with the job" },
  { sign: '(403)', meaning: "GitHub did not accept the runner's token for this" },
  { sign: 'The provided JWT token is invalid', meaning: "the runner's token is none for artifacts" },
  { sign: 'Invalid token specified', meaning: "the runner's token is none for artifacts" },
  { sign: 'Unable to make request', meaning: 'the service for artifacts could not be reached' },
  { sign: 'Failed to make request after', meaning: 'the service for artifacts failed several times' },
];
