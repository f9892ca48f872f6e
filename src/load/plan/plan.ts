/** What is asked of the load generator: targets, settings, plan. All durations are milliseconds. */
import type { Count } from '../../lib/scalars.ts';

/** What a response must be to count as ok. A missing rule is not checked. */
export interface Expectation {
  /** Allowed status codes as inclusive ranges; default 200-399. */
  readonly status: readonly { readonly from: number; readonly to: number }[];
  readonly bodyContains?: string;
  readonly bodyEquals?: string;
  /** Header name (lower case) and the value it must have. */
  readonly header?: {
    readonly name: string;
    readonly value: string;
    /** Of a content-type: parameters such as the charset count, too. */
    readonly isWhole?: boolean;
  };
  /** A response later than this, from its intended time, counts as an assertion failure. */
  readonly maxLatencyMs?: number;
}

/**
 * One thing to send requests to. Path, header values and body may hold templates (template.ts).
 */
export interface Target {
  readonly name: string;
  /**
   * Where the connection goes: scheme, address and port, e.g. `http://127.0.0.1:80`. Filled in at run time from the
   * cluster when the target has none of its own.
   */
  readonly origin?: string;
  /** The Host header (and TLS server name), e.g. `foo.localhost`. */
  readonly host: string;
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** A body that is no text, in base64; in place of `body`, without templates. */
  readonly bodyBase64?: string;
  /** Rows for {{row.column}} templates. Targets that share a file share the list, and hand its rows out together. */
  readonly rows?: readonly Readonly<Record<string, string>>[];
  /** How rows are handed out: in order, each `once`; in order, again and again (`cycle`, also when missing); `random`. */
  readonly rowMode?: 'once' | 'cycle' | 'random';
  /** Values for {{var.NAME}} templates. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Values for {{setup.NAME}} templates; empty until they were captured. */
  readonly setup?: Readonly<Record<string, string>>;
  /** Of a request before the load: what {{setup.NAME}} is from then on. */
  readonly capture?: Readonly<Record<string, Capture>>;
  /** Each connection keeps the cookies that it is given, as a client does. */
  readonly cookies?: boolean;
  /** Relative share of the requests; > 0. */
  readonly weight: number;
  readonly expect: Expectation;
  /** What is asked before the load in place of a request that might change something. */
  readonly health?: { readonly method: string; readonly path: string };
}

/** Where in an answer a value is. */
export type Capture =
  | { readonly kind: 'json'; readonly path: readonly (string | number)[] }
  | { readonly kind: 'header' | 'cookie'; readonly name: string }
  | { readonly kind: 'body' };

/** A stretch of the open model in which the rate goes linearly from the previous rate to `ratePerSecond`. */
export interface Stage {
  readonly ratePerSecond: number;
  readonly durationMs: number;
}

/** How the load is offered, without what may hold credentials: this is what a report shows. */
export interface PublicLoadSettings {
  readonly engine: 'builtin' | 'k6';
  /** k6 script of the user; without one the plan is translated to k6 scenarios. */
  readonly script?: string;
  readonly model: 'open' | 'closed';
  readonly arrival: 'poisson' | 'constant';
  /** Requests to send, warm-up not counted; undefined when the run is bounded by durationMs or stages. */
  readonly requests?: Count;
  /** Mean arrival rate of the open model. */
  readonly ratePerSecond: number;
  readonly durationMs?: number;
  readonly stages: readonly Stage[];
  /** Open model: most connections at once. Closed model: connections in lock-step. */
  readonly connections: Count;
  /** `auto`: the generator's thread gets a real-time priority where that is possible and harmless. */
  readonly priority: 'auto' | 'normal';
  /** false: every request opens a connection of its own. */
  readonly keepAlive: boolean;
  /** Own deadline of a request, from the moment it was due. */
  readonly timeoutMs: number;
  /** Any text; the same seed and plan give the same sequence of (time, target, request). */
  readonly seed: string;
  readonly warmup: { readonly requests: Count; readonly durationMs: number };
  readonly followRedirects: Count;
  readonly tls: {
    /** Certificates are not checked. */
    readonly insecure: boolean;
  };
  /** Hosts besides loopback and the cluster's ingress that may be connected to. */
  readonly allowedHosts: readonly string[];
  /** Hard caps; see the `max-requests` and `max-rate` inputs. */
  readonly limits: { readonly requests: number; readonly ratePerSecond: number; readonly durationMs: number };
}

/** How the load is offered. */
export interface LoadSettings extends PublicLoadSettings {
  readonly tls: PublicLoadSettings['tls'] & {
    readonly caPem?: string;
    /** What the generator shows a server that asks who it is. */
    readonly client?: { readonly certPem: string; readonly keyPem: string };
  };
}

/** Settings plus targets whose origins are known: everything that the generator needs. */
export interface LoadPlan extends LoadSettings {
  readonly targets: readonly (Target & { readonly origin: string })[];
}
