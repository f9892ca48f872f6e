/**
 * Names of a job's artifacts. An artifact can't be replaced, and its name is unique in the whole workflow run: so each
 * job, matrix leg, step and attempt has names of its own, which say whose they are. Pure.
 */
import { createHash } from 'node:crypto';

/** What tells the artifacts of a run apart. */
export interface ArtifactOwner {
  readonly workflow: string;
  readonly job: string;
  /** Values of the matrix, e.g. `node=24, os=ubuntu`; missing where there is none. */
  readonly leg?: string;
  /** GITHUB_ACTION: tells steps of one job apart. */
  readonly step?: string;
  /** Of the workflow run, from 1. */
  readonly attempt: number;
}

/** What a bundle's name says. */
export interface NamedBundle {
  /** The same for all attempts of one job, leg and step, in every run of the workflow. */
  readonly key: string;
  readonly attempt: number;
}

/** Characters of a job's or a leg's name that are kept. GitHub refuses names with `" : < > | * ? \ /`. */
const LONGEST_PART = 40;
/** Hexadecimal digits that tell owners apart whose names look the same; 2^48 are enough for the legs of a run. */
const KEY_LENGTH = 12;
const BUNDLE = /^loadtest-(?:[\w.-]{1,100}-)?([0-9a-f]{12})-([1-9]\d{0,8})\.zip$/;

/** Name of the artifact, and of its file, that holds the HTML report: `report-<job>-<leg>-<key>-<attempt>.html`. */
export function reportName(owner: ArtifactOwner): string {
  return `report-${nameOf(owner)}.html`;
}

/** Name of the archive with all files of a report: `loadtest-<job>-<leg>-<key>-<attempt>.zip`. */
export function bundleName(owner: ArtifactOwner): string {
  return `loadtest-${nameOf(owner)}.zip`;
}

/** Whether an artifact has a name that `bundleName` gives. */
export function isBundleName(name: string): boolean {
  return parseBundleName(name) !== undefined;
}

/** Name of the page that was uploaded beside a bundle. */
export function pageOfBundle(bundle: string): string {
  return `report-${bundle.slice('loadtest-'.length, -'.zip'.length)}.html`;
}

/** What the name of a bundle says; undefined for other names. */
export function parseBundleName(name: string): NamedBundle | undefined {
  const [, key, attempt] = BUNDLE.exec(name) ?? [];
  return key === undefined ? undefined : { key, attempt: Number(attempt) };
}

/** The part of names that all attempts of one job, leg and step share; see `NamedBundle`. */
export function ownerKey({ workflow, job, leg, step }: ArtifactOwner): string {
  const exact = JSON.stringify([workflow, job, leg ?? null, step ?? null]);
  return createHash('sha256').update(exact).digest('hex').slice(0, KEY_LENGTH);
}

/**
 * Letters, digits, `.`, `-` and `_` of a text, and `-` in place of anything else; at most 40 characters. Empty when
 * nothing is left.
 */
export function slug(text: string): string {
  const plain = text.slice(0, 10 * LONGEST_PART).replaceAll(/[^A-Za-z0-9._-]+/g, '-');
  return trimmed(trimmed(plain).slice(0, LONGEST_PART));
}

function nameOf(owner: ArtifactOwner): string {
  const { job, leg = '', attempt } = owner;
  return [slug(job), slug(leg), ownerKey(owner), attempt].filter((part) => part !== '').join('-');
}

/** Without dots and dashes at its ends: a file that begins with a dot is hidden, and passed over by uploads. */
function trimmed(text: string): string {
  const isEdge = (character: string | undefined) => character === '-' || character === '.';
  let [start, end] = [0, text.length];
  while (start < end && isEdge(text[start])) start += 1;
  while (end > start && isEdge(text[end - 1])) end -= 1;
  return text.slice(start, end);
}
