/** Optional fields are left out and never undefined (`exactOptionalPropertyTypes`). */

/** The same fields, each of them optional. */
export type Defined<Fields> = { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };

/** Those of the fields that have a value. */
export function defined<Fields extends object>(fields: Fields): Defined<Fields> {
  const present: Defined<Fields> = { ...fields };
  for (const key in present) if (present[key] === undefined) delete present[key];
  return present;
}
