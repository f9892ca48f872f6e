/**
 * Variables of a plan as names of a shell's variables: what is printed of a request then holds no value of theirs. Pure.
 */
import type { LoadPlan } from '../load/plan/plan.ts';
import { quote } from '../report/reproduce.ts';

/** Stands for a value: letters and digits, which no encoding changes, and fewer than a token has. */
const mark = (index: number): string => `qZ${index}Zq`;
const MARKS = /qZ(\d{1,4})Zq/;
/** What opens a field's value in JSON. */
const OPENING_QUOTES = /[\\"']{1,16}$/;

export interface NamedValue {
  /** As the shell's variable is called. */
  readonly name: string;
  readonly source: 'variables' | 'setup' | 'origin';
  /** Undefined when it is known only while the load runs. */
  readonly value: string | undefined;
}

export class NamedSecrets {
  readonly #values: NamedValue[] = [];

  /** The mark of a value; it stands for the value in texts. */
  markOf(named: NamedValue): string {
    const known = this.#values.findIndex(({ name, source }) => name === named.name && source === named.source);
    return mark(known === -1 ? this.#values.push(named) - 1 : known);
  }

  /** The plan with a mark in place of each value of `variables` and of the setup. */
  marked(plan: LoadPlan): LoadPlan {
    const targets = plan.targets.map((target) => ({
      ...target,
      ...(target.variables === undefined ? {} : { variables: this.#markAll(target.variables, 'variables') }),
      ...(target.setup === undefined ? {} : { setup: this.#markAll(target.setup, 'setup') }),
    }));
    return { ...plan, targets };
  }

  #markAll(values: Readonly<Record<string, string>>, source: 'variables' | 'setup'): Readonly<Record<string, string>> {
    return Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        this.markOf({ name: shellName(name), source, value: source === 'setup' ? undefined : value }),
      ]),
    );
  }

  /** The values whose marks a text holds, each once. */
  in(text: string): readonly NamedValue[] {
    const found = partsOf(text).flatMap((part, index) => (index % 2 === 1 ? (this.#values[Number(part)] ?? []) : []));
    return [...new Set(found)];
  }

  /** The text with the values in place of their marks. */
  filled(text: string): string {
    return partsOf(text)
      .map((part, index) => (index % 2 === 1 ? (this.#values[Number(part)]?.value ?? '') : part))
      .join('');
  }

  /**
   * A word of a command line: literal text quoted, and names for marks. Literals are redacted piece by piece, without
   * the quote that opens a named value, which would be taken for the secret itself.
   */
  word(text: string, redact: (literal: string) => string): string {
    const parts = partsOf(text);
    const words = parts.map((part, index) => {
      if (index % 2 === 1) return `"$${this.#values[Number(part)]?.name ?? ''}"`;
      const opening = index < parts.length - 1 ? (OPENING_QUOTES.exec(part)?.[0] ?? '') : '';
      const literal = `${redact(part.slice(0, part.length - opening.length))}${opening}`;
      return literal === '' ? '' : quote(literal);
    });
    return words.join('') || "''";
  }
}

/** Literal texts and numbers of marks in turn. */
function partsOf(text: string): readonly string[] {
  return text.split(MARKS);
}

function shellName(name: string): string {
  const plain = name.replaceAll(/\W/g, '_');
  return /^\d/.test(plain) ? `_${plain}` : plain;
}
