/**
 * A kustomization, copied before kubectl sees it. Kustomize fetches what looks like an address, over HTTP and by
 * starting git, from nearly every field that takes a path; so everything that it reads is read here first. Each file is
 * checked to be one of the tree, copied under a name of ours, and every reference becomes that name: no text of the
 * original is left where kustomize expects a path. Kustomizations themselves are written anew from the fields that are
 * known.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { YAMLException } from 'js-yaml';
import { ActionError, describeProblem, type InputProblem } from '../../lib/errors.ts';
import { isPlace, type Place, readYaml } from '../../yaml/located-yaml.ts';
import { problemAt, problemOf } from '../../yaml/places.ts';
import {
  BUILTINS,
  type Fields,
  isProgramAnnotation,
  KUSTOMIZATION,
  type ReferenceKind,
} from './kustomization-shape.ts';
import type { OriginalFolder, Originals } from './originals.ts';
import { rewriteFields } from './rewrite-fields.ts';
import { type Located, MISSING, type SourceTree } from './source-tree.ts';
import { isOversized, MOST_VALUES } from './yaml-aliases.ts';

export const KUSTOMIZATION_NAMES: readonly string[] = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
const MOST_FOLDERS = 500;
/** Problems in the message itself; the error's details have the others. */
const MOST_PROBLEMS = 10;
const LONGEST_PATH = 4_096;
const REMOTE =
  'is not a file or folder of the repository; what is elsewhere is for an earlier step of the workflow to fetch';

/** What may be a path in what kubectl says. */
const WORD = /[^\s'"`:;,()]+/g;

/** A copy that holds local files only. */
export interface CopiedKustomization {
  /** The folder for `kubectl kustomize`. */
  readonly directory: string;
  /** The text with the names of copies replaced by those of the files that they are copies of. */
  withSources(text: string): string;
  /** What it was made of. */
  readonly originals: Originals;
}

interface Folder {
  /** Its name in the copy. */
  readonly name: string;
  /** The folder that it is a copy of: what relative paths are relative to. */
  readonly source: string;
  /** Paths that its kustomization names -> the real paths that they lead to. */
  readonly links: Map<string, string>;
}

/**
 * Copies the manifests at a path, with all that they refer to, into an empty directory.
 * A folder without a kustomization gets one that lists its YAML files; a single file as well.
 * @throws ActionError with every reference that can't be used, with its file, line and field.
 */
export function copyKustomization(tree: SourceTree, path: string, target: string): CopiedKustomization {
  const copy = new Copy(tree, target);
  const start = copy.start(path);
  copy.finish(path);
  return {
    directory: join(target, start),
    withSources: (text) => copy.withSources(text),
    originals: copy.originals(),
  };
}

class Copy {
  readonly #tree: SourceTree;
  readonly #target: string;
  readonly #problems: InputProblem[] = [];
  /** Names in the copy -> what they are copies of. */
  readonly #sources = new Map<string, string>();
  readonly #folders = new Map<string, string>();
  readonly #originals = new Map<string, OriginalFolder>();
  readonly #contents = new Map<string, Buffer>();

  constructor(tree: SourceTree, target: string) {
    this.#tree = tree;
    this.#target = target;
  }

  start(path: string): string {
    const located = this.#tree.locate(resolve(path));
    if (typeof located === 'string') throw new ActionError('manifests-invalid', `${located}.`);
    if (located.kind === 'file' && !KUSTOMIZATION_NAMES.includes(basename(located.real)))
      return this.#plain(located.real, [located.real]);
    const folder = located.kind === 'file' ? resolve(located.real, '..') : located.real;
    if (this.#kustomizationIn(folder) !== undefined) return this.#folder(folder);
    return this.#plain(folder, this.#yamlFiles(folder));
  }

  finish(path: string): void {
    if (this.#problems.length === 0) return;
    const lines = this.#problems.map((problem) => `  - ${describeProblem(problem)}`);
    const more = lines.length - MOST_PROBLEMS;
    const problems = [...lines.slice(0, MOST_PROBLEMS), ...(more > 0 ? [`  - and ${more} more`] : [])].join('\n');
    throw new ActionError('manifests-invalid', `the manifests in ${path} can't be used:\n${problems}`, {
      ...(more > 0 ? { details: lines.slice(MOST_PROBLEMS).join('\n') } : {}),
      hint: 'A kustomization may refer to files of its repository, and to nothing else.',
    });
  }

  /** The first folder that was copied is the one that is rendered. */
  originals(): Originals {
    const [start = ''] = this.#originals.keys();
    return { start, folders: this.#originals, contents: this.#contents };
  }

  withSources(text: string): string {
    return text.replaceAll(WORD, (word) => {
      const parts = word.split('/');
      const name = parts.pop() ?? '';
      const [own, folder] = [this.#sources.get(name), this.#sources.get(parts.at(-1) ?? '')];
      return own ?? (folder === undefined ? word : `${folder}/${name}`);
    });
  }

  /** A kustomization of ours around plain manifests. */
  #plain(source: string, files: readonly string[]): string {
    const folder = this.#newFolder(source);
    this.#originals.set(source, { resources: files });
    const resources = files.map((file) => this.#file(folder, { real: file, kind: 'file' }, true));
    this.#write(folder, 'kustomization.yaml', JSON.stringify({ resources }));
    return folder.name;
  }

  #yamlFiles(folder: string): readonly string[] {
    const files = this.#tree
      .list(folder)
      .filter((name) => /\.ya?ml$/.test(name))
      .flatMap((name) => {
        const located = this.#tree.locate(join(folder, name));
        if (typeof located !== 'string') return located.kind === 'file' ? [located.real] : [];
        this.#problems.push({ name, where: this.#tree.show(folder), allowed: located });
        return [];
      });
    if (files.length === 0 && this.#problems.length === 0) {
      throw new ActionError('manifests-invalid', `${this.#tree.show(folder)} holds no YAML files.`, {
        hint: 'Name a folder with a kustomization or with .yaml files, or one file.',
      });
    }
    return files;
  }

  #kustomizationIn(folder: string): string | undefined {
    const names = this.#tree.list(folder);
    return KUSTOMIZATION_NAMES.find((name) => names.includes(name));
  }

  /** Copies a folder with a kustomization, once; returns its name in the copy. */
  #folder(source: string): string {
    const known = this.#folders.get(source);
    if (known !== undefined) return known;
    const name = this.#kustomizationIn(source) ?? 'kustomization.yaml';
    const folder = this.#newFolder(source);
    const file = this.#tree.locate(join(source, name));
    if (typeof file !== 'string') this.#originals.set(source, { kustomization: file.real, links: folder.links });
    const root = this.#readYaml(join(source, name));
    if (root !== undefined)
      this.#write(folder, 'kustomization.yaml', toJson(this.#fields(KUSTOMIZATION, root, folder)));
    return folder.name;
  }

  #newFolder(source: string): Folder {
    if (this.#folders.size >= MOST_FOLDERS)
      throw new ActionError('manifests-invalid', `the manifests consist of more than ${MOST_FOLDERS} kustomizations.`);
    const name = `folder-${this.#folders.size}`;
    this.#folders.set(source, name);
    this.#sources.set(name, this.#tree.show(source));
    mkdirSync(join(this.#target, name), { recursive: true, mode: 0o700 });
    return { name, source, links: new Map() };
  }

  #readYaml(file: string): Place | undefined {
    const located = this.#tree.locate(file);
    const shown = this.#tree.show(file);
    if (typeof located === 'string') {
      this.#problems.push({ name: 'manifests', allowed: located });
      return undefined;
    }
    const text = this.#read(located.real).toString('utf8');
    return this.#mappingOf(readYaml(text, { name: '', file: shown, from: 'file' }), shown);
  }

  #read(real: string): Buffer {
    const content = this.#tree.read(real);
    this.#contents.set(real, content);
    return content;
  }

  #mappingOf(root: Place | InputProblem, where: string): Place | undefined {
    if (!isPlace(root)) this.#problems.push({ ...root, name: 'manifests', where: root.where ?? where });
    else if (root.isMapping) return root;
    else this.#problems.push({ name: 'manifests', where, allowed: 'must be a mapping of fields to values' });
    return undefined;
  }

  #fields(fields: Fields, place: Place, folder: Folder): Readonly<Record<string, unknown>> {
    return rewriteFields(fields, place, {
      problems: this.#problems,
      reference: (kind, at) => this.#reference(kind, at, folder),
      yaml: (text, where) => this.#checkAliases(text, where),
    });
  }

  #reference(kind: ReferenceKind, place: Place, folder: Folder): string {
    const text = typeof place.value === 'string' ? place.value : undefined;
    if (text === undefined || text === '') {
      this.#problems.push(problemAt(place, 'the path of a file'));
      return '';
    }
    if (kind === 'keyed-file') return this.#keyedFile(text, place, folder);
    if (kind === 'builtin') return this.#builtin(text, place, folder);
    if (kind === 'patch' && isInline(text)) {
      this.#checkAliases(text, place.where ?? place.name);
      return this.#copied(folder, Buffer.from(text), this.#tree.show(folder.source));
    }
    const located = this.#locate(text, place, folder);
    if (located === undefined) return '';
    if (located.kind === 'file') {
      if (kind !== 'folder') return this.#file(folder, located, kind !== 'text-file');
      this.#problems.push(problemAt(place, 'the path of a folder with a kustomization'));
      return '';
    }
    if ((kind === 'folder' || kind === 'resource') && this.#kustomizationIn(located.real) !== undefined)
      return `../${this.#folder(located.real)}`;
    this.#problems.push(
      problemAt(
        place,
        kind === 'folder' || kind === 'resource' ? 'a folder with a kustomization' : 'the path of a file',
      ),
    );
    return '';
  }

  /** The key is written out: kustomize would take it from the name of the file, which is another one in the copy. */
  #keyedFile(text: string, place: Place, folder: Folder): string {
    const [first = '', ...rest] = text.split('=');
    const path = rest.length === 0 ? first : rest.join('=');
    const located = this.#locate(path, place, folder);
    if (located === undefined) return '';
    if (located.kind === 'file')
      return `${rest.length === 0 ? basename(path) : first}=${this.#file(folder, located, false)}`;
    this.#problems.push(problemAt(place, 'the path of a file'));
    return '';
  }

  /** The configuration of a built-in generator or transformer, written anew like a kustomization. */
  #builtin(text: string, place: Place, folder: Folder): string {
    const root = isInline(text)
      ? this.#mappingOf(readYaml(text, { name: '', from: 'file' }), place.where ?? place.name)
      : this.#builtinFile(text, place, folder);
    if (root === undefined) return '';
    const kind = String(root.child('kind').value);
    const fields = Object.hasOwn(BUILTINS, kind) ? BUILTINS[kind] : undefined;
    if (fields === undefined || root.child('apiVersion').value !== 'builtin') {
      const known = Object.keys(BUILTINS).join(', ');
      this.#problems.push(
        problemOf(
          place,
          `plugins and functions are programs, and are not run; built in are, with apiVersion: builtin, ${known}`,
        ),
      );
      return '';
    }
    const program = root
      .child('metadata')
      .child('annotations')
      .children()
      .find(({ key }) => isProgramAnnotation(key));
    if (program !== undefined)
      this.#problems.push(problemOf(place, `the annotation ${program.key} would make a program of it; leave it out`));
    return this.#copied(
      folder,
      Buffer.from(toJson(this.#fields(fields, root, folder))),
      this.#tree.show(folder.source),
    );
  }

  #builtinFile(path: string, place: Place, folder: Folder): Place | undefined {
    const located = this.#locate(path, place, folder);
    if (located?.kind === 'file') return this.#readYaml(located.real);
    if (located !== undefined) this.#problems.push(problemAt(place, 'the path of a file with one configuration'));
    return undefined;
  }

  #locate(path: string, place: Place, folder: Folder): Located | undefined {
    if (path.startsWith('/') || path.length > LONGEST_PATH) {
      this.#problems.push(problemAt(place, 'a path that is relative to the kustomization'));
      return undefined;
    }
    const located = this.#tree.locate(join(folder.source, path));
    if (typeof located !== 'string') {
      folder.links.set(path, located.real);
      return located;
    }
    const why = located.endsWith(MISSING) && isAddress(path) ? REMOTE : located;
    this.#problems.push(problemOf(place, `${JSON.stringify(path.slice(0, 200))}: ${why}`));
    return undefined;
  }

  #file(folder: Folder, { real }: Located, isYaml: boolean): string {
    const content = this.#read(real);
    if (isYaml) this.#checkAliases(content.toString('utf8'), this.#tree.show(real));
    return this.#copied(folder, content, this.#tree.show(real));
  }

  #checkAliases(text: string, where: string): void {
    try {
      if (isOversized(text))
        this.#problems.push({
          name: 'manifests',
          where,
          allowed: `its aliases stand for more than ${MOST_VALUES} values`,
        });
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error;
      this.#problems.push({ name: 'manifests', where, allowed: `not readable as YAML: ${error.reason}` });
    }
  }

  #copied(folder: Folder, content: Buffer, source: string): string {
    const name = `file-${this.#sources.size}`;
    this.#sources.set(name, source);
    this.#write(folder, name, content);
    return name;
  }

  #write(folder: Folder, name: string, content: string | Buffer): void {
    writeFileSync(join(this.#target, folder.name, name), content, { flag: 'wx', mode: 0o600 });
  }
}

/** Whether a text is YAML itself: no path has line ends or a colon before a space. */
export function isInline(text: string): boolean {
  return text.includes('\n') || text.includes(': ') || text.startsWith('{');
}

/** Whether a path that does not exist looks like something that kustomize would fetch. */
function isAddress(path: string): boolean {
  return /[:?]/.test(path) || path.includes('//') || /^[\w-]*\.[\w.-]*[a-z]{2}\//i.test(path);
}

/** JSON is YAML. Numbers that JavaScript keeps exactly only as bigint are for Kubernetes texts. */
function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? String(part) : part));
}
