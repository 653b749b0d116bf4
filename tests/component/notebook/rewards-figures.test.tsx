import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addMonths, firstDay, type JstMonth, lastDay } from '@/lib/domain/month';
import { payoutDay } from '@/lib/domain/rewards/payout';
import { dayMonth, fullDayName, monthName } from '@/lib/i18n/format';
import { speak } from '../../helpers/messages';
import { openFigures } from './figures-page';
import { imported, linesOf, ordersOf, saleIn } from './ledger-records';
import { ago, present, typed } from './rank-records';
import { forgetAll } from './records';

beforeEach(() => speak('ja'));
afterEach(async () => {
  cleanup();
  location.hash = '';
  await forgetAll();
});

const part = (name: string) => screen.findByRole('region', { name });
const confirmed = { status: 'confirmed' } as const;
const discarded = { status: 'discarded' } as const;
const blog = { measurementId: 'myblog' } as const;
const figure = (region: HTMLElement, name: string) =>
  within(region).getByText(name, { selector: 'dt' }).parentElement;

async function threeMonths(): Promise<void> {
  await imported(
    ordersOf(ago(3), saleIn(ago(3), 100, confirmed), saleIn(ago(3), 40)),
    ordersOf(
      ago(1),
      saleIn(ago(1), 300, confirmed),
      saleIn(ago(1), 60, blog),
      saleIn(ago(1), 50, discarded),
    ),
    ordersOf(ago(0), saleIn(ago(0), 80)),
  );
}

describe('the month at a glance', () => {
  test('is the latest with a report, said to be under way, and compared', async () => {
    await threeMonths();
    openFigures();
    const glance = await part('月のまとめ');
    expect(within(glance).getByLabelText('売れた月')).toHaveValue(present());
    expect(figure(glance, '未確定（見込み）')).toHaveTextContent('80円1件');
    expect(glance).toHaveTextContent('月が終わるまで');
    expect(glance).toHaveTextContent(`前の月（${monthName(ago(1))}）より −280円（−1件）`);
    expect(glance).toHaveTextContent(`前の年（${monthName(ago(12))}）より レポートなし`);
  });

  test('turns to the months with a report, kept in the address', async () => {
    const user = userEvent.setup();
    await threeMonths();
    openFigures('#rewards?text=x');
    const glance = await part('月のまとめ');
    await user.click(within(glance).getByRole('button', { name: 'ひとつ前のレポートの月' }));
    expect(location.hash).toBe(`#rewards?text=x&at=${ago(1)}`);
    expect(figure(glance, '破棄')).toHaveTextContent('50円1件');
    expect(figure(glance, '売上')).toHaveTextContent('9,000円 2件');
    expect(figure(glance, '実質料率')).toHaveTextContent('4%');
    await user.selectOptions(within(glance).getByLabelText('売れた月'), ago(3));
    expect(within(glance).getByRole('button', { name: 'ひとつ前のレポートの月' })).toBeDisabled();
  });

  test('says what should have been confirmed by now, and only then', async () => {
    await threeMonths();
    openFigures(`#rewards?at=${ago(3)}`);
    const glance = await part('月のまとめ');
    expect(figure(glance, '確定待ち（遅れ）')).toHaveTextContent('40円');
    expect(glance).toHaveTextContent(`${dayMonth(lastDay(ago(2)))}までに確定しているはず`);
    await userEvent.selectOptions(within(glance).getByLabelText('売れた月'), ago(1));
    expect(within(glance).queryByText('確定待ち（遅れ）')).not.toBeInTheDocument();
  });

  test('is of the ROOM when told; clicks are of every link only', async () => {
    await threeMonths();
    const day = { kind: 'period', day: firstDay(ago(1)), reward: 0, sales: 0, amount: 0 } as const;
    await imported(linesOf('period', { ...day, clicks: 250 }));
    openFigures(`#rewards?at=${ago(1)}`);
    const glance = await part('月のまとめ');
    expect(figure(glance, 'クリックあたり')).toHaveTextContent('1.44円 250クリック');
    await userEvent.click(within(glance).getByRole('button', { name: 'ROOM' }));
    expect(glance).toHaveTextContent('報酬（破棄を除く）300円');
    expect(within(glance).queryByText('クリックあたり')).not.toBeInTheDocument();
    expect(glance).toHaveTextContent('ROOMだけの「クリックあたり」は出せません');
    expect(location.hash).toContain('of=room');
  });
});

describe('the months', () => {
  test('are drawn by status, and a month without a report is said to be unknown', async () => {
    await threeMonths();
    openFigures('#rewards?range=6');
    const bars = await part('月ごとの報酬');
    const name = within(bars).getByRole('img').getAttribute('aria-label');
    expect(name).toContain('確定 400円、未確定（見込み） 140円、確定待ち（遅れ） 40円、破棄 50円');
    expect(bars).toHaveTextContent('斜線の月は');
  });

  test('are a table too, with dashes where nothing is known', async () => {
    await threeMonths();
    openFigures('#rewards?range=3');
    const bars = await part('月ごとの報酬');
    await userEvent.click(within(bars).getByText('表で見る'));
    const cells = (of: JstMonth) =>
      within(within(bars).getByRole('row', { name: new RegExp(`^${monthName(of)}`) }))
        .getAllByRole('cell')
        .map(({ textContent }) => textContent);
    expect(cells(ago(2))).toEqual(['–', '–', '–', '–', '–', '–']);
    expect(cells(ago(1))).toEqual(['300', '60', '0', '50', '9,000', '2']);
  });

  test('grow with an import, live', async () => {
    await threeMonths();
    openFigures('#rewards?range=3');
    const bars = await part('月ごとの報酬');
    await imported(ordersOf(ago(2), saleIn(ago(2), 500, confirmed)));
    await waitFor(() => expect(bars).not.toHaveTextContent('斜線の月は'));
  });
});

describe('payouts', () => {
  const nextSale = () => {
    const day = Number(
      new Intl.DateTimeFormat('en', { day: 'numeric', timeZone: 'Asia/Tokyo' }).format(),
    );
    return addMonths(present(), day <= 10 ? -2 : -1);
  };

  test('tell the next day in words, with what it brings, and the bonus apart', async () => {
    const month = nextSale();
    await typed(month, {}, 'B');
    await imported(ordersOf(month, saleIn(month, 300, confirmed), saleIn(month, 100)));
    openFigures();
    const payouts = await part('支払いの予定');
    expect(payouts).toHaveTextContent(fullDayName(payoutDay(month)));
    expect(payouts).toHaveTextContent(`${monthName(month)}に売れた分`);
    expect(figure(payouts, '確定')).toHaveTextContent('300円1件');
    expect(payouts).toHaveTextContent('推定 ランクボーナス（ランクB）は100円ほど');
  });

  test('show what Rakuten says it paid, and how', async () => {
    const month = addMonths(nextSale(), -1);
    await imported(
      ordersOf(month, saleIn(month, 900, confirmed)),
      linesOf('payment', {
        kind: 'payment',
        month: addMonths(month, 1),
        points: 400,
        cash: 0,
        transfer: 500,
      }),
    );
    openFigures();
    const row = within(await part('支払いの予定')).getByRole('row', {
      name: new RegExp(fullDayName(payoutDay(month)).replace(/[()]/g, '.')),
    });
    expect(row).toHaveTextContent('900円');
    expect(row).toHaveTextContent('ポイント 400円、振込 500円');
  });

  test('name their rules, each with how sure it is', async () => {
    await threeMonths();
    openFigures();
    const payouts = await part('支払いの予定');
    await userEvent.click(within(payouts).getByText('支払いの決まりと確かさ'));
    const rule = within(payouts).getByText(/10日が土日や祝日のとき/);
    expect(rule).toHaveTextContent('推定');
  });
});

test('every text exists in English', async () => {
  speak('en');
  await threeMonths();
  openFigures();
  expect(await part('The month at a glance')).toHaveTextContent('no report of that month');
  expect(await part('Payouts')).toHaveTextContent('Next payout');
  expect(await part('Best items and posts')).toBeVisible();
  expect(await part('Lost to discards')).toHaveTextContent('¥50 (1 sale)');
});
