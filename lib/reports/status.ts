import type { SaleStatus } from '../domain/rewards/sale';

/** The codes of the order file's legend, and the words seen in its place. */
const SPELLINGS: Record<SaleStatus, readonly string[]> = {
  unconfirmed: ['0', '未確定', 'unconfirmed', 'pending'],
  confirmed: ['1', '確定', '確定済', '確定済み', 'confirmed', 'approved'],
  discarded: [
    ...['2', '破棄', '取消', '取り消し', 'キャンセル', '否認'],
    ...['discarded', 'cancelled', 'canceled', 'rejected', 'declined'],
  ],
};

const BY_SPELLING = new Map(
  Object.entries(SPELLINGS).flatMap(([status, words]) =>
    words.map((word): [string, SaleStatus] => [word, status as SaleStatus]),
  ),
);

/** `1`, `確定`, `Confirmed`; `1 - 確定` as the legend writes it, when both say the same. */
export function statusOf(text: string): SaleStatus | undefined {
  const [first, ...rest] = text
    .toLowerCase()
    .split(/ ?- ?/)
    .map((word) => BY_SPELLING.get(word));
  return rest.every((status) => status === first) ? first : undefined;
}
