import { type ClickSource, type KeptClick, MAX_SITE_ID, midOf } from './kept';
import { landIn } from './land';

const MAX_COOKIES = 20_000;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `ald:20240129_1200|atrv:…|amid:…`, in any order: split at `|`, then at the first `:`. */
function valueIn(text: string, from: ClickSource): KeptClick | undefined {
  const parts = new Map(
    decoded(text.trim().replace(/^"|"$/g, ''))
      .split('|')
      .map((part) => {
        const at = part.indexOf(':');
        return [part.slice(0, Math.max(0, at)).trim(), part.slice(at + 1).trim()] as const;
      }),
  );
  const siteId = parts.get('atrv');
  const landedAt = landIn(parts.get('ald') ?? '');
  if (!siteId || landedAt === undefined) return undefined;
  return { siteId: siteId.slice(0, MAX_SITE_ID), landedAt, from, ...midOf(parts.get('amid')) };
}

/** A shop with several merchants names its cookie itself: `rmStore39197`. */
function sourceOf(name: string): ClickSource | undefined {
  if (name === 'rmStore' || name === 'rmStoreGateway') return name;
  return /^rmStore\d{1,10}$/.test(name) ? 'custom' : undefined;
}

/** Which one Rakuten's tag reads: the shop's own, then the gateway's, then the common one. */
const ORDER: readonly ClickSource[] = ['custom', 'rmStoreGateway', 'rmStore'];

/**
 * The click in a pasted cookie: its value alone, `rmStore=…`, or a whole list of cookies, as
 * browsers and servers write it.
 */
export function cookieIn(text: string): KeptClick | undefined {
  const typed = text
    .slice(0, MAX_COOKIES)
    .trim()
    .replace(/^cookie\s*:/i, '');
  const found = typed.split(/[;\n]/).flatMap((pair) => {
    const [, name = '', value = ''] = /^\s*([A-Za-z0-9]+)\s*=([\s\S]*)$/.exec(pair) ?? [];
    const source = sourceOf(name);
    const click = source && valueIn(value, source);
    return click ? [click] : [];
  });
  const best = ORDER.flatMap((source) => found.filter(({ from }) => from === source));
  return best[0] ?? valueIn(typed, 'rmStore');
}
