import { type NetworkId, networkOf } from '../domain/advertising/networks';
import type { Currency, Sums } from '../domain/money/money';
import { amountsIn } from '../domain/money/money';
import { inYen, type YenRate } from '../domain/money/yen-rate';
import { networkName } from './advertising-words';
import { yen } from './format';
import { message } from './message';
import { moneyWords } from './money';

/** `アメリカ・USD` */
export function networkTitle(id: NetworkId): string {
  const network = networkOf(id);
  return network ? networkName(network.country) : String(id);
}

/** `12.50 USD・3 EUR`: side by side, never added up. */
export const sumsWords = (sums: Sums): string =>
  amountsIn(sums).map(moneyWords).join(message('advertising.between'));

/** `約1,234円`, where a rate is known. */
export function aboutYen(
  money: { amount: Parameters<typeof inYen>[0]['amount']; currency: Currency },
  rates: readonly YenRate[],
): string | undefined {
  const rate = rates.find(({ currency }) => currency === money.currency);
  const value = rate && inYen(money, rate);
  return value === undefined ? undefined : message('adLedger.months.aboutValue', [yen(value)]);
}
