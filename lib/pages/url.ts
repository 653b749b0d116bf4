/** A URL from an attribute or a parameter; `undefined` for anything that is none. */
export function toUrl(text: string | null | undefined, base?: URL): URL | undefined {
  if (!text) return undefined;
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

/** Path segments when the address is on the host, else none. Ports and schemes do not matter. */
export function segmentsOn(host: string, url: URL): string[] {
  return url.hostname === host ? url.pathname.split('/').filter((part) => part !== '') : [];
}
