import type { Brand } from '../brand';
import type { Currency } from '../money/money';
import type { Certainty } from '../rules';

/** Rakuten Advertising's own number of a country's network. */
export type NetworkId = Brand<number, 'NetworkId'>;

export interface Network {
  id: NetworkId;
  /** ISO 3166; names are in the locale files under `advertising.network.<country>`. */
  country: Country;
  /** What amounts are in where a report has no column for it. */
  currency: Currency;
  certainty: Certainty;
}

export const COUNTRIES = ['us', 'gb', 'ca', 'fr', 'br', 'de', 'au', 'jp'] as const;
export type Country = (typeof COUNTRIES)[number];

const network = (
  id: number,
  country: Country,
  currency: string,
  certainty: Certainty,
): Network => ({
  id: id as NetworkId,
  country,
  currency: currency as Currency,
  certainty,
});

/**
 * The ids of Rakuten's own OpenAPI file for `/v1/partnerships`. Japan is in one library only, and
 * has a system of its own: it is offered apart, and its currency is our assumption.
 */
export const NETWORKS: readonly Network[] = [
  network(1, 'us', 'USD', 'official'),
  network(3, 'gb', 'GBP', 'official'),
  network(5, 'ca', 'CAD', 'official'),
  network(7, 'fr', 'EUR', 'official'),
  network(8, 'br', 'BRL', 'official'),
  network(9, 'de', 'EUR', 'official'),
  network(41, 'au', 'AUD', 'official'),
  network(11, 'jp', 'JPY', 'single'),
];

export const networkOf = (id: number): Network | undefined =>
  NETWORKS.find((network) => network.id === id);

/** The number as an address or a column has it; nothing for a network we do not know. */
export const networkIn = (text: string): Network | undefined =>
  /^ ?\d{1,3} ?$/.test(text) ? networkOf(Number(text)) : undefined;

/** A row's own currency, else its network's. */
export const currencyOf = (
  own: Currency | undefined,
  { currency }: Network,
): { currency: Currency; from: 'report' | 'network' } =>
  own ? { currency: own, from: 'report' } : { currency, from: 'network' };
