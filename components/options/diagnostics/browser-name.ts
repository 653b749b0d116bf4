interface Brand {
  brand: string;
  version: string;
}

const isBrand = (value: unknown): value is Brand =>
  typeof value === 'object' &&
  value !== null &&
  'brand' in value &&
  typeof value.brand === 'string' &&
  'version' in value &&
  typeof value.version === 'string';

/** Chromium's list of itself; browsers add a made-up brand, so that nobody relies on the order. */
function brandsOf(nav: object): Brand[] {
  if (!('userAgentData' in nav)) return [];
  const data = nav.userAgentData;
  if (typeof data !== 'object' || data === null || !('brands' in data)) return [];
  const real = ({ brand }: Brand) => !/not.?a.?brand/i.test(brand.replace(/[^a-z]/gi, ''));
  return Array.isArray(data.brands) ? data.brands.filter(isBrand).filter(real) : [];
}

const PATTERNS = [
  ['Edge', /\bEdg\/(\d+)/],
  ['Firefox', /\bFirefox\/(\d+)/],
  ['Chrome', /\bChrome\/(\d+)/],
] as const;

/** `Google Chrome 140`: brand and major version, nothing that tells one user from another. */
export function browserName(nav: { userAgent: string }): string | undefined {
  const brands = brandsOf(nav);
  const known = brands.find(({ brand }) => brand !== 'Chromium') ?? brands[0];
  if (known) return `${known.brand} ${Number.parseInt(known.version, 10)}`;
  for (const [name, pattern] of PATTERNS) {
    const major = pattern.exec(nav.userAgent)?.[1];
    if (major !== undefined) return `${name} ${major}`;
  }
  return undefined;
}
