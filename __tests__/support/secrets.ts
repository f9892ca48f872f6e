/**
 * Secrets for tests: none of them opens anything. They are put together here, so that no scanner takes this file for a
 * leak.
 */

/** One of every form that is told without being known. */
export const FORMS: Readonly<Record<string, string>> = {
  'a token of a person': `gh${'p_'}${'a1B2'.repeat(9)}`,
  'a token of an app': `gh${'s_'}${'Zy9x'.repeat(9)}`,
  'a long token of an app': `gh${'s_'}1234567_eyJhbGci.${'eyJpc3Mi'.repeat(3)}.${'sig_-9'.repeat(5)}`,
  'a fine-grained token': `github${'_pat_'}${'11ABCDE_x'.repeat(6)}`,
  'a JSON web token': `eyJhbGciOiJIUzI1NiJ9.${'eyJzdWIi'.repeat(4)}.${'c2lnbmF0'.repeat(3)}-_`,
  'an AWS access key': `AK${'IA'}${'Q7XZ'.repeat(4)}`,
  'a temporary AWS access key': `AS${'IA'}${'Q7XZ'.repeat(4)}`,
  'a Google key': `AI${'za'}${'Sy-D_9'.repeat(6)}`,
  'a Slack token': `xo${'xb-'}123456789012-${'aBcD'.repeat(6)}`,
  'an npm token': `npm${'_'}${'k3Yz'.repeat(9)}`,
  'a GitLab token': `gl${'pat-'}${'xY-_z'.repeat(4)}`,
  'a Stripe key': `sk${'_live_'}${'51Hx'.repeat(6)}`,
  'a restricted Stripe key': `rk${'_live_'}${'51Hx'.repeat(6)}`,
  'a SendGrid key': `S${'G.'}${'aB-_'.repeat(5)}.${'cD-_'.repeat(9)}`,
};

const KEY_LINES = ['MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSj', 'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRW', 'xyz12w=='];

export const PRIVATE_KEY = [
  '-----BEGIN ',
  'PRIVATE KEY-----\n',
  KEY_LINES.join('\n'),
  '\n-----END ',
  'PRIVATE KEY-----',
].join('');

/** What must not be seen of the key. */
export const PRIVATE_KEY_PARTS: readonly string[] = KEY_LINES;

/** A header's token, as an application may echo it. */
export const HEADER_TOKEN = 'tK9/header+value"<&>xyz';
export const PASSWORD = 'pa55:w0rd/of+basic';
export const QUERY_VALUE = 'q7-query.value~9';
export const COOKIE_VALUE = 'c00kie-value-77';
