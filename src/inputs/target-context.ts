/** What the readers of targets share. */
import type { InputProblem } from '../errors.ts';
import type { FileGate } from '../io/input-files.ts';
import type { Target } from '../load/types.ts';

/** What the readers of targets need besides the text. */
export interface TargetContext {
  readonly files: FileGate;
  /** Hosts besides loopback that a target's URL may lead to. */
  readonly allowedHosts: readonly string[];
  readonly problems: InputProblem[];
}

/** A target whose name may still be missing. */
export type Unnamed = Omit<Target, 'name'> & { readonly name: string | undefined };
