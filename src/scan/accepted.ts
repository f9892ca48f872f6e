/** Whether a misconfiguration is accepted where it is. */
import { matchesGlob } from 'node:path';
import type { AcceptedFindings } from '../inputs/settings.ts';

/**
 * Whether a finding is accepted by an entry with paths. `file`: where it is shown, relative to the repository; that of
 * the object that it is about counts only when no other is known, or a patch elsewhere would be accepted along with it.
 * `now`: milliseconds since the epoch. An entry ends with the beginning of the day when it expires, as in Trivy.
 */
export function isAccepted(
  accepted: AcceptedFindings | undefined,
  { id, file }: { readonly id: string; readonly file: string | undefined },
  now: number,
): boolean {
  if (accepted === undefined || file === undefined) return false;
  return accepted.atPaths.some(
    (rule) =>
      bareId(rule.id) === bareId(id) &&
      (rule.expiresAt === undefined || now < rule.expiresAt) &&
      rule.paths.some((path) => matchesGlob(file, path)),
  );
}

/** `AVD-KSV-0017`, `KSV-0017` and `KSV017` are one check. */
function bareId(id: string): string {
  const [, letters = '', digits = ''] = /^(?:AVD-)?([A-Z]{2,20})-?0*(\d{1,10})$/i.exec(id.slice(0, 40)) ?? [];
  return letters === '' ? id : `${letters.toUpperCase()}-${digits}`;
}
