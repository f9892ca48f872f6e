/**
 * Targets made ready to send: everything that can be decided before the first request is, so that a request without
 * templates is encoded once for all.
 */

import { encodeRequest, type HttpRequest } from '../http/request.ts';
import { isCheckedItself } from '../plan/own-check.ts';
import type { Expectation, LoadPlan } from '../plan/plan.ts';
import { type RandomStream, randomStream } from '../plan/random.ts';
import { compileTemplate, type Template, type TemplateScope, type Values } from '../plan/template.ts';
import { inAddress, inBody } from '../plan/template-places.ts';
import { weightedChoice } from '../plan/weighted-choice.ts';
import { asksForEncoding } from './decoded-body.ts';

/** Warm-up requests are numbered from here, so that a {{counter}} never comes twice in a run. */
const WARM_UP_COUNTER = 1_000_000_000;
/** And those of checks from here. */
const CHECK_COUNTER = 2_000_000_000;

export interface CompiledTarget {
  /** Position in the plan's targets. */
  readonly index: number;
  readonly name: string;
  readonly origin: string;
  readonly host: string;
  readonly expect: Expectation;
  readonly health: LoadPlan['targets'][number]['health'];
  /** Whether the response's body has to be kept for the expectation. */
  readonly keepsBody: boolean;
  /** Whether answers may come compressed, and are decoded before they are looked at. */
  readonly decodesBody: boolean;
  readonly keepsCookies: boolean;
  /** See own-check.ts. */
  readonly isCheckedItself: boolean;
  write(scope: TemplateScope): HttpRequest;
  /** How many numbers the templates of each of its requests take from `TemplateScope.random`. */
  readonly draws: number;
  readonly rows: readonly Values[];
  readonly rowMode: 'once' | 'cycle' | 'random';
}

/** A request of the plan: whom it is for and what is sent. */
export interface PlannedRequest {
  /** From 0; warm-up and measurement are numbered each by itself. */
  readonly number: number;
  readonly target: CompiledTarget;
  readonly request: HttpRequest;
}

/** The sequence of requests; the n-th is the same for the same seed and plan, whatever the answers and the timing. */
export interface RequestSequence {
  next(): PlannedRequest;
  /** Passes over so many requests, which are not written: ten million take less than a second. */
  skip(count: number): void;
}

/** How far each list of rows was handed out: one for warm-up and measurement together. */
export class RowCursors {
  readonly #next = new Map<readonly Values[], number>();

  next({ rows, rowMode }: Pick<CompiledTarget, 'rows' | 'rowMode'>, random: RandomStream): Values {
    if (rowMode === 'random') return rows[Math.floor(random.next() * rows.length)] ?? {};
    const turn = this.#next.get(rows) ?? 0;
    this.#next.set(rows, turn + 1);
    return rows[turn % rows.length] ?? {};
  }
}

/**
 * Draws targets by weight and writes their requests. `purpose` separates warm-up from measurement: a longer warm-up
 * changes nothing after it.
 */
export function requestSequence(
  plan: LoadPlan,
  targets: readonly CompiledTarget[],
  purpose: 'warm-up' | 'measuring',
  cursors: RowCursors = new RowCursors(),
): RequestSequence {
  const choose = weightedChoice(plan.targets, randomStream(plan.seed, `${purpose}/targets`));
  const rowDraws = randomStream(plan.seed, `${purpose}/rows`);
  const scope: TemplateScope = {
    random: randomStream(plan.seed, `${purpose}/templates`),
    counter: purpose === 'warm-up' ? WARM_UP_COUNTER : 0,
    row: {},
  };
  const first = scope.counter;
  const draw = (): CompiledTarget => {
    const target = targets[choose()];
    if (target === undefined) throw new RangeError('a load plan needs at least one target');
    scope.counter += 1;
    if (target.rows.length > 0) scope.row = cursors.next(target, rowDraws);
    return target;
  };
  return {
    next() {
      const number = scope.counter - first;
      const target = draw();
      return { number, target, request: target.write(scope) };
    },
    skip(count) {
      for (let skipped = 0; skipped < count; skipped += 1) {
        const { draws } = draw();
        for (let drawn = 0; drawn < draws; drawn += 1) scope.random.bits();
      }
    },
  };
}

/** A request of the target like those of the load, and none of them: of its rows it takes the one that comes last. */
export function sampleRequest(plan: LoadPlan, target: CompiledTarget): HttpRequest {
  const random = randomStream(plan.seed, 'checks/templates');
  return target.write({ random, counter: CHECK_COUNTER + target.index, row: target.rows.at(-1) ?? {} });
}

/** Compiles the plan's targets. */
export function compileTargets(plan: LoadPlan): readonly CompiledTarget[] {
  return plan.targets.map((target, index) => ({
    index,
    name: target.name,
    origin: target.origin,
    host: target.host,
    expect: target.expect,
    health: target.health,
    keepsBody: target.expect.bodyContains !== undefined || target.expect.bodyEquals !== undefined,
    keepsCookies: target.cookies === true,
    isCheckedItself: isCheckedItself(target),
    decodesBody: asksForEncoding(target.headers),
    ...requestWriter(target, plan.keepAlive),
    rows: target.rows ?? [],
    rowMode: target.rowMode ?? 'cycle',
  }));
}

function requestWriter(
  target: LoadPlan['targets'][number],
  keepAlive: boolean,
): Pick<CompiledTarget, 'write' | 'draws'> {
  const path = compileTemplate(target.path, inAddress, target);
  const headers = Object.entries(target.headers).map(([name, value]): readonly [string, Template] => [
    name,
    compileTemplate(value, undefined, target),
  ]);
  const body =
    target.body === undefined ? undefined : compileTemplate(target.body, inBody(target.body, target.headers), target);
  const bytes = target.bodyBase64 === undefined ? undefined : Buffer.from(target.bodyBase64, 'base64');
  const write = (scope: TemplateScope): HttpRequest =>
    encodeRequest({
      path: render(path, scope),
      method: target.method,
      host: target.host,
      headers: headers.map(([name, value]) => [name, render(value, scope)]),
      body: body === undefined ? bytes : render(body, scope),
      keepAlive,
    });
  const isFixed = [path, body, ...headers.map(([, value]) => value)].every(
    (template) => typeof template !== 'function',
  );
  const random = countingStream();
  const written = write({ random, counter: 0, row: {} });
  return isFixed ? { write: () => written, draws: 0 } : { write, draws: random.drawn };
}

/** A stream that is only counted: how much a template draws does not depend on what it draws. */
function countingStream(): RandomStream & { readonly drawn: number } {
  let drawn = 0;
  const draw = (): number => {
    drawn += 1;
    return 0;
  };
  return {
    bits: draw,
    next: draw,
    get drawn() {
      return drawn;
    },
  };
}

function render(template: Template, scope: TemplateScope): string {
  return typeof template === 'string' ? template : template(scope);
}
