import { render, screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { Popup } from '@/components/popup/Popup';
import { addMonths, type JstMonth, monthOf, monthStart } from '@/lib/domain/month';
import { nextPaidMonth, payoutDay } from '@/lib/domain/rewards/payout';
import { asImportId } from '@/lib/domain/rewards/saying';
import { DAY, jstDay } from '@/lib/domain/time';
import { dayMonth } from '@/lib/i18n/format';
import { history } from '@/lib/storage/history';
import { storeImport } from '@/lib/storage/ledger/import';
import { speak } from '../../helpers/messages';
import { line, orders } from '../../unit/ledger/support';
import { startBackground } from '../options/background';

const now = Date.now();
const NEXT = nextPaidMonth(jstDay(now));

beforeEach(async () => {
  speak();
  await startBackground();
});

const sale = (month: JstMonth, part: Parameters<typeof line>[0]) =>
  line({ occurredAt: monthStart(month) + DAY, ...part });

async function show(lines: ReturnType<typeof line>[] | undefined, at = now) {
  const hearing = { at, importId: asImportId('one') };
  const months = [...new Set(lines?.map(({ occurredAt }) => monthOf(occurredAt)))];
  if (lines) await storeImport(history, [orders(lines, { months })], hearing);
  render(<Popup />);
  return within(await screen.findByRole('region', { name: '報酬' }));
}

const paid = () => `次回 ${dayMonth(payoutDay(NEXT))}`;

test('shows what is open, confirmed and paid next, of all links together', async () => {
  const money = await show([
    sale(NEXT, { status: 'confirmed', reward: 1_000 }),
    sale(NEXT, { status: 'confirmed', reward: 234, measurementId: 'myblog' }),
    sale(NEXT, { status: 'unconfirmed', reward: 50 }),
    sale(NEXT, { status: 'discarded', reward: 7_777 }),
    sale(addMonths(NEXT, 1), { status: 'confirmed', reward: 300 }),
    // Paid long ago: neither to come nor open.
    sale(addMonths(NEXT, -1), { status: 'confirmed', reward: 8_888 }),
    sale(addMonths(NEXT, -1), { status: 'unconfirmed', reward: 6 }),
  ]);
  const figure = (label: string) => money.getByText(label).nextElementSibling?.textContent;
  expect(figure('未確定')).toBe('56円');
  expect(figure('確定（支払い前）')).toBe('1,534円');
  expect(figure(paid())).toBe('1,234円');
  expect(money.getByText(/ほかに未確定の50円があります/)).toBeVisible();
  expect(money.queryByText(/レポートは.*日前/)).toBeNull();
  const link = money.getByRole('link', { name: '手帳で見る' });
  expect(link.getAttribute('href')).toMatch(/notebook\.html#rewards$/);
});

test('a payout without its report is unknown, not nothing', async () => {
  const money = await show([sale(addMonths(NEXT, 1), { status: 'unconfirmed', reward: 300 })]);
  expect(money.getByText(paid()).nextElementSibling).toHaveTextContent('不明');
  expect(money.getByText(/まだ取り込まれていません/)).toBeVisible();
});

test('a report of a week ago is called old, with the way to a newer one', async () => {
  const money = await show([sale(NEXT, {})], now - 7 * DAY);
  expect(money.getByText(/レポートは7日前のものです/)).toBeVisible();
  const link = money.getByRole('link', { name: 'レポートのページをひらく' });
  expect(link).toHaveAttribute('href', 'https://affiliate.rakuten.co.jp/report/order');
});

test('one of six days ago is not', async () => {
  const money = await show([sale(NEXT, {})], now - 6 * DAY);
  expect(money.queryByText(/日前のものです/)).toBeNull();
});

test('without any import it is one quiet line with the way to the notebook', async () => {
  const money = await show(undefined);
  expect(money.getByText(/取り込むと、報酬がここに出ます/)).toBeVisible();
  expect(money.getByRole('link', { name: '手帳に取り込む' })).toBeVisible();
  expect(money.queryByText('未確定')).toBeNull();
});
