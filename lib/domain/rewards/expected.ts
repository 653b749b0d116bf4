import type { Permille } from '../rank/ranks';
import { normalOf, type Yen } from './sale';

/** What one unit would pay. An estimate: rates change, and reports may leave the tax out. */
export interface ExpectedReward {
  from: Yen;
  to: Yen;
  rates: { from: Permille; to: Permille };
  /** Whose rates these are, as reports had them. */
  basis: 'item' | 'shop';
}

/** From the rates reported so far, with the cap of a unit; unknown without price or rates. */
export function expectedReward(
  price: Yen | undefined,
  rates: readonly Permille[],
  basis: ExpectedReward['basis'],
): ExpectedReward | undefined {
  if (!price || price < 0 || rates.length === 0) return undefined;
  // Not of the lowest and the highest rate alone: a raised rate is exempt from the cap.
  const rewards = rates.map(
    (rate) => normalOf({ amount: price, rate, quantity: 1, status: 'unconfirmed' }) ?? 0,
  );
  return {
    from: Math.min(...rewards),
    to: Math.max(...rewards),
    rates: { from: Math.min(...rates), to: Math.max(...rates) },
    basis,
  };
}
