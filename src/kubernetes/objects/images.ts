/** Image references, as the distribution specification writes them: [domain/]path[:tag][@digest]. */

export interface ImageReference {
  /** Domain and path, with the defaults of Docker Hub written out: `docker.io/library/nginx`. */
  readonly name: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

/** Splits a reference and writes out its defaults, so that two spellings of one image compare equal. */
export function parseImage(reference: string): ImageReference {
  const [named = '', digest] = reference.split('@', 2);
  const colon = named.lastIndexOf(':');
  const hasTag = colon > named.lastIndexOf('/');
  const path = hasTag ? named.slice(0, colon) : named;
  const tag = hasTag ? named.slice(colon + 1) : undefined;
  return { name: withDefaults(path), tag: tag ?? (digest === undefined ? 'latest' : undefined), digest };
}

function withDefaults(path: string): string {
  const [first = '', ...rest] = path.split('/');
  const hasDomain = rest.length > 0 && (first.includes('.') || first.includes(':') || first === 'localhost');
  if (hasDomain) return first === 'index.docker.io' ? `docker.io/${rest.join('/')}` : path;
  return rest.length > 0 ? `docker.io/${path}` : `docker.io/library/${path}`;
}

/** The name under which the kubelet looks an image up in containerd: the tag is dropped when there is a digest. */
export function canonicalImage(reference: string): string {
  const { name, tag, digest } = parseImage(reference);
  return digest === undefined ? `${name}:${tag}` : `${name}@${digest}`;
}

/**
 * What to use in place of an image. A key with tag or digest replaces just that one, a bare name replaces all of that
 * name. The most exact key wins.
 */
export function overrideImage(reference: string, overrides: Readonly<Record<string, string>>): string {
  const image = parseImage(reference);
  let bare: string | undefined;
  for (const [key, replacement] of Object.entries(overrides)) {
    const wanted = parseImage(key);
    if (wanted.name !== image.name) continue;
    const isBare = !key.includes('@') && key.lastIndexOf(':') <= key.lastIndexOf('/');
    if (isBare) bare ??= replacement;
    else if (wanted.tag === image.tag && (wanted.digest === undefined || wanted.digest === image.digest))
      return replacement;
    else if (wanted.digest !== undefined && wanted.digest === image.digest) return replacement;
  }
  return bare ?? reference;
}
