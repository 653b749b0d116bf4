import { render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { ItemHistorySection } from '@/components/panel/ItemHistorySection';
import type { ItemHistory } from '@/lib/messaging/protocol';
import { speak } from '../../helpers/messages';

beforeEach(() => speak());

const show = (more: Partial<ItemHistory>) =>
  render(
    <ItemHistorySection
      history={{ clicks: 0, linkChecks: 0, cartAttempts: 0, bought: 0, posts: [], ...more }}
    />,
  );

test('what reports say of the item, and what one more would pay', () => {
  show({
    sold: { sales: 3, reward: 1_234, amount: 9_999 },
    expected: { from: 49, to: 198, rates: { from: 20, to: 85 }, basis: 'shop' },
  });
  expect(screen.getByText('レポートでは 3件売れて、報酬は 1,234円（破棄を除く）')).toBeVisible();
  expect(screen.getByText('1個売れたときの報酬の目安は 49円〜198円')).toBeVisible();
  expect(screen.getByText(/このショップのレポートにあった料率 2%〜8.5% から/)).toBeVisible();
});

test('one rate is no range', () => {
  show({ expected: { from: 99, to: 99, rates: { from: 40, to: 40 }, basis: 'item' } });
  expect(screen.getByText('1個売れたときの報酬の目安は 99円')).toBeVisible();
  expect(screen.getByText(/この商品のレポートにあった料率 4% から/)).toBeVisible();
});

test('without a report nothing is said', () => {
  show({});
  expect(screen.queryByText(/レポート|目安/)).toBeNull();
});
