/**
 * What GitHub takes of a SARIF file. The numbers are from "SARIF support for code scanning", section "Validating your
 * SARIF file", in GitHub's documentation.
 */

export const MAX_RUNS = 20;
/** A file with a run of more is refused. */
export const MAX_RESULTS = 25_000;
/** GitHub keeps this many results of a run, the most severe. */
export const SHOWN_RESULTS = 5_000;
export const MAX_RULES = 25_000;
export const MAX_EXTENSIONS = 100;
export const MAX_LOCATIONS = 1_000;
export const MAX_TAGS = 20;
export const SHOWN_TAGS = 10;
/** Of the file after gzip; the documentation says 10 MB and not which, so the smaller reading. */
export const MAX_GZIP_BYTES = 10_000_000;

/** Characters of a rule's name. */
export const LONGEST_NAME = 255;
/** Characters of a rule's short and full descriptions. */
export const LONGEST_DESCRIPTION = 1024;

/** Our own bounds, for what GitHub does not limit. Characters of a result's message: more than a screen of it. */
export const LONGEST_MESSAGE = 2_000;
/** Characters of a rule's help, in each of its two forms. */
export const LONGEST_HELP = 6_000;
/** Characters of ids of rules, names of tools and objects, categories and fingerprints. */
export const LONGEST_ID = 512;
/** Characters of an address. */
export const LONGEST_ADDRESS = 2_048;
