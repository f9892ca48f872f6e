/**
 * Whether a CA can be trusted with anything at all: OpenSSL passes over what it can't read in silence, and every
 * request would fail for it.
 */
import { X509Certificate } from 'node:crypto';

/** What is wrong with a text that should hold certificates in PEM form; undefined when nothing is. */
export function certificateProblem(pem: string): string | undefined {
  if (!pem.includes('-----BEGIN CERTIFICATE-----')) return 'no certificate was found in it';
  try {
    new X509Certificate(pem);
    return undefined;
  } catch (error) {
    return `its certificate can't be read: ${error instanceof Error ? error.message : error}`;
  }
}
