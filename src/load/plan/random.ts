/**
 * Reproducible randomness: named streams from one seed, so that a draw for one purpose never shifts the draws for
 * another.
 */
import { createHash } from 'node:crypto';

/** A stream of uniform draws; the same seed and name give the same stream on every machine. */
export interface RandomStream {
  /** Uniform in the open interval (0, 1): its logarithm is always finite. */
  next(): number;
  /** 32 random bits as an unsigned integer. */
  bits(): number;
}

/**
 * The stream of that name. Generator: sfc32 (Chris Doty-Humphrey, PractRand), its state from SHA-256 of seed and name.
 */
export function randomStream(seed: string, name: string): RandomStream {
  const digest = createHash('sha256').update(`${name}\0${seed}`).digest();
  let a = digest.readInt32LE(0);
  let b = digest.readInt32LE(4);
  let c = digest.readInt32LE(8);
  let counter = 1;
  const bits = (): number => {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + result;
    c |= 0;
    return result >>> 0;
  };
  // The reference implementation discards the first draws, until the state is well mixed.
  for (let round = 0; round < 15; round += 1) bits();
  return { bits, next: () => (bits() + 0.5) / 4294967296 };
}
