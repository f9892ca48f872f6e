/** Bounds of a load plan: what inputs accept, what help texts say and what checks refuse. Sizes in characters. */

export const MOST_CONNECTIONS = 10_000;
export const LONGEST_TIMEOUT_MS = 600_000;
export const MOST_REDIRECTS = 20;
export const MOST_STAGES = 1_000;
/** More than these are no test of anything, and each of them is asked before the load. */
export const MOST_TARGETS = 1_000;
export const LONGEST_SEED = 200;

export const LONGEST_TARGET_NAME = 63;
export const HIGHEST_PORT = 65_535;
/** A DNS name has at most 253 characters (RFC 1035); with brackets and a port. */
export const LONGEST_HOST = 261;
/** Servers refuse longer request lines and fields: NGINX at 8 KiB each by default. */
export const LONGEST_PATH = 8 * 1024;
export const LONGEST_HEADER = 8 * 1024;
export const LONGEST_HEADER_NAME = 256;
export const LONGEST_METHOD = 32;
export const MOST_HEADERS = 100;
export const MOST_STATUS_RANGES = 100;
/** More of a body than this is counted and not kept: what is expected must be found in its beginning. */
export const KEPT_BODY_BYTES = 1024 * 1024;
