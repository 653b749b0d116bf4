import { render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { Backup } from '@/components/options/data/backup/Backup';
import { enterEvents } from '@/lib/storage/conversions/enter';
import { history } from '@/lib/storage/history';
import { speak } from '../../helpers/messages';
import { eventOf, GATEWAY } from '../../unit/conversions/support';
import { jst } from '../../unit/deletion/support';

beforeEach(() => {
  speak();
});

test('who sends conversions is told that their log is not in it', async () => {
  render(<Backup />);
  expect(await screen.findByText(/秘密は入りません/)).toBeVisible();
  expect(screen.queryByText(/送信ログ/)).toBeNull();
  await enterEvents(history, GATEWAY, [eventOf({ orderId: 'R-1' })], jst('2026-12-01 10:00'));
  expect(await screen.findByText(/送信ログも入りません/)).toBeVisible();
});
