const DATES = ['start_date', 'end_date', 'date_range', 'date_type', 'tz'] as const;

/** The date parameters as they were pasted. */
export type PastedDates = Partial<Record<(typeof DATES)[number], string>>;

/** Decoded until nothing is left to decode: chats encode addresses once more. As it is, when it cannot be. */
export function decoded(text: string): string {
  let value = text;
  for (let round = 0; round < 3 && /%[0-9a-f]{2}/i.test(value); round += 1) {
    try {
      value = decodeURIComponent(value);
    } catch {
      return value;
    }
  }
  return value;
}

/** A plus in a token is a plus, not a space as in forms; so no URLSearchParams. */
export function parametersIn(query: string): {
  tokens: string[];
  network: string | undefined;
  dates: PastedDates;
} {
  const pairs = query
    .replace(/^.*\?/, '')
    .split('&')
    .map((pair) => /^([\w-]+)\s*[=:](.*)$/.exec(pair.trim()) ?? [])
    .map(([, name = '', value = '']) => ({
      name: name.toLowerCase(),
      value: decoded(value.trim()),
    }));
  const parameter = (name: string) => pairs.find((pair) => pair.name === name)?.value;
  const dates: PastedDates = {};
  for (const name of DATES) {
    const value = parameter(name);
    // A time zone is the longest of them.
    if (value && value.length <= 40) dates[name] = value;
  }
  const tokens = pairs.filter(({ name }) => name === 'token').map(({ value }) => value);
  return { tokens, network: parameter('network'), dates };
}

type TokenProblem = 'noToken' | 'severalTokens' | 'placeholder' | 'notToken';

/** What examples have where the token belongs. */
const PLACEHOLDER = /^(x+|\*+|•+|\.+|…+|[<{[].*|your[\s_-]?token|token|トークン)$/i;

/** Letters, digits and the signs of base64; nobody has documented the form. */
const TOKEN = /^[A-Za-z0-9+/=_.~-]{4,2000}$/;

export function onlyToken(
  tokens: readonly string[],
): { ok: true; value: string } | { ok: false; problem: TokenProblem } {
  const [value = '', ...others] = new Set(tokens.map((token) => token.replace(/^["']|["']$/g, '')));
  if (others.length > 0) return { ok: false, problem: 'severalTokens' };
  if (value === '') return { ok: false, problem: 'noToken' };
  if (PLACEHOLDER.test(value)) return { ok: false, problem: 'placeholder' };
  return TOKEN.test(value) ? { ok: true, value } : { ok: false, problem: 'notToken' };
}
