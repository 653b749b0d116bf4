import type { Network } from '@/lib/domain/advertising/networks';
import { networkOf } from '@/lib/domain/advertising/networks';
import { type Decimal, decimalIn } from '@/lib/domain/money/decimal';

/** A token in the form of all that were seen; the secret in it is made up. */
export function madeUpToken(holder = 'Publisher', secret = '0123456789abcdef'.repeat(4)): string {
  const length = holder.length;
  return btoa(
    `encrypteda:2:{s:5:"Token";s:64:"${secret}";s:8:"UserType";s:${length}:"${holder}";}`,
  );
}

export const utc = (text: string): number => Date.parse(`${text}Z`);

export const decimal = (text: string): Decimal => {
  const value = decimalIn(text);
  if (!value) throw new Error(`no number: ${text}`);
  return value;
};

export const network = (id = 1): Network => {
  const found = networkOf(id);
  if (!found) throw new Error(`no network: ${id}`);
  return found;
};
