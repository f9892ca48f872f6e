/** What the readers of targets share. */
import type { InputProblem } from '../lib/errors.ts';
import type { Target } from '../load/plan/plan.ts';
import type { FileGate } from '../system/input-files.ts';

/** What the readers of targets need besides the text. */
export interface TargetContext {
  readonly files: FileGate;
  /** Hosts besides loopback that a target's URL may lead to. */
  readonly allowedHosts: readonly string[];
  readonly problems: InputProblem[];
  /** Values for {{var.NAME}}. */
  readonly variables: Readonly<Record<string, string>>;
  /** Whether requests before the load are read, or its targets. */
  readonly isSetup: boolean;
  /** What the setup captures before. */
  readonly captured: readonly string[];
}

/**
 * What is left for the contents of files that targets name, in bytes and in rows' values: the same file may be named
 * by each of a thousand targets.
 */
export interface FileBudget {
  bytes: number;
  values: number;
}

/** While targets are read. */
export interface TargetReading extends TargetContext {
  readonly budget: FileBudget;
  /** Rows that were read, by file: targets that name the same one share them. */
  readonly rows: Map<string, readonly Readonly<Record<string, string>>[]>;
}

/** A target whose name may still be missing. */
export type Unnamed = Omit<Target, 'name'> & { readonly name: string | undefined };
