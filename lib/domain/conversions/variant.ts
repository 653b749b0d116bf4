/**
 * How a conversion travels. `ep` and `nvp` are Rakuten's own (the second one older, and signed);
 * `gateway` is a service that takes JSON with a key: Rakuten's current interface is documented for
 * its partners only, so its form is the one this extension was asked for.
 */
export const VARIANTS = ['gateway', 'ep', 'nvp'] as const;
export type Variant = (typeof VARIANTS)[number];

export const needsKey = (variant: Variant): boolean => variant !== 'ep';

/** Where it goes unless the user says otherwise; nobody published a gateway's address. */
export const USUAL_ADDRESS: Readonly<Record<Variant, string>> = {
  gateway: '',
  ep: 'https://track.linksynergy.com/ep',
  nvp: 'https://track.linksynergy.com/nvp',
};

const LONGEST = 300;

/** An address that conversions may go to: encrypted, without a login, parameters or a fragment. */
export function endpointIn(text: string): URL | undefined {
  const typed = text.trim();
  if (typed.length > LONGEST || !URL.canParse(typed)) return undefined;
  const url = new URL(typed);
  const plain = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  const named = url.hostname.includes('.') || url.hostname === 'localhost';
  return url.protocol === 'https:' && plain && named ? url : undefined;
}
