/**
 * Whether a CA can be trusted with anything at all: OpenSSL passes over what it can't read in silence, and every
 * request would fail for it.
 */
import { X509Certificate } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import { messageOf } from '../../lib/errors.ts';

/** Why a certificate and a key can't be shown to a server; undefined when they can. */
export function clientProblem({
  certPem,
  keyPem,
}: {
  readonly certPem: string;
  readonly keyPem: string;
}): string | undefined {
  try {
    createSecureContext({ cert: certPem, key: keyPem });
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

/** What is wrong with a text that should hold certificates in PEM form; undefined when nothing is. */
export function certificateProblem(pem: string): string | undefined {
  if (!pem.includes('-----BEGIN CERTIFICATE-----')) return 'no certificate was found in it';
  try {
    new X509Certificate(pem);
    return undefined;
  } catch (error) {
    return `its certificate can't be read: ${messageOf(error)}`;
  }
}
