/** How values are written where templates stand: by the rules of the text around them. */
import { type Encode, withoutTemplates } from './template.ts';

/** In a path or a query: everything but unreserved characters is percent-encoded (RFC 3986 section 2.3). */
export function inAddress(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replaceAll(/[!'()*]/g, percent);
}

/** In a JSON body: what stands between the quotes of a string (RFC 8259 section 7). */
function inJson(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}

/** In a form: spaces are pluses (URL standard, section 5). */
function inForm(value: string): string {
  return inAddress(value).replaceAll('%20', '+');
}

/** How values are written in a body: by its content-type; without one, a body that looks like JSON is taken for it. */
export function inBody(body: string, headers: Readonly<Record<string, string>>): Encode {
  const [, contentType] = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type') ?? [];
  const mediaType = contentType?.split(';', 1)[0]?.trim().toLowerCase();
  if (mediaType === 'application/x-www-form-urlencoded') return inForm;
  const isJson = mediaType === undefined ? /^\s*[{[]/.test(withoutTemplates(body)) : /[/+]json$/.test(mediaType);
  return isJson ? inJson : (value) => value;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
