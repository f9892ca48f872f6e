/** How a value looks where it was encoded on its way: in a header, a URL, a JSON answer, a page. */

const HTML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' } as const;
/** As Go writes them. */
const HTML_NUMBERS = { ...HTML, '"': '&#34;' } as const;
/** As Handlebars and Jinja write them. */
const HTML_HEX = { ...HTML, "'": '&#x27;' } as const;

/**
 * The value and its encoded forms: base64 and base64url, with and without padding, also from within a longer text;
 * percent-encoding of a URL's parts and of a form; JSON, once and twice; HTML. An empty value has none.
 */
export function encodingsOf(value: string): ReadonlySet<string> {
  const whole = value.toWellFormed();
  const json = JSON.stringify(whole).slice(1, -1);
  const all = [
    whole,
    whole.replaceAll(/\s+/g, ' '),
    ...base64(whole),
    ...percent(whole),
    ...[json, ascii(json), json.replaceAll('/', '\\/'), goJson(json)].flatMap((once) => [
      once,
      JSON.stringify(once).slice(1, -1),
    ]),
    ...[HTML, HTML_NUMBERS, HTML_HEX].map((entities) => html(whole, entities)),
  ];
  return new Set(all.filter((form) => form !== ''));
}

function base64(value: string): readonly string[] {
  const bytes = Buffer.from(value, 'utf8');
  const padded = bytes.toString('base64');
  // Three bytes are four characters: within a longer text the value begins at one of three places, and what it shares
  // with its neighbours is not known.
  const within = [0, 1, 2].map((before) => {
    const shifted = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    return shifted.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
  });
  return [padded, padded.replace(/=+$/, ''), ...within].flatMap((form) => [
    form,
    form.replaceAll('+', '-').replaceAll('/', '_'),
  ]);
}

function percent(value: string): readonly string[] {
  const forms = [encodeURIComponent(value), encodeURI(value), new URLSearchParams([['', value]]).toString().slice(1)];
  return forms.flatMap((form) => [form, form.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())]);
}

/** JSON of those who write ASCII only. */
function ascii(json: string): string {
  return json.replaceAll(/[^ -~]/g, unicodeEscape);
}

/** Go's encoder escapes what HTML would act on. */
function goJson(json: string): string {
  return json.replaceAll(/[<>&]/g, unicodeEscape);
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function html(value: string, entities: Readonly<Record<string, string>>): string {
  return value.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}
