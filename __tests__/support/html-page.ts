/** Reading a page of ours as a browser's parser would, as far as tests need it. */

/** The tags of a page, without what is inside of its script, style and data. */
export function tagsOf(page: string): readonly string[] {
  const bare = page.replaceAll(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/g, '$1</$2>');
  return bare.match(/<[a-z!/](?:"[^"]*"|[^">])*>/gi) ?? [];
}

/** The values of an attribute, in the order of the page. */
export function attributes(page: string, name: string): readonly string[] {
  return tagsOf(page).flatMap((tag) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? []);
}

/** The text of a page, without markup. */
export function textOf(page: string): string {
  return page
    .replaceAll(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}

/** The part of a page in the section of that id, up to the next one. */
export function sectionOf(page: string, id: string): string {
  const start = page.indexOf(`<section id="${id}"`);
  if (start === -1) throw new Error(`the page has no section ${id}`);
  return page.slice(start, page.indexOf('</section>', start));
}
