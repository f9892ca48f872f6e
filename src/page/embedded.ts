/** The data of the page, see src/report/html/embedded.ts. */

/** Our own data, checked where it was written. */
export async function readEmbedded<T>(id: string): Promise<T> {
  return JSON.parse(await embeddedText(id));
}

/** The same as text. */
export function embeddedText(id: string): Promise<string> {
  const text = document.getElementById(id)?.textContent ?? '';
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}
