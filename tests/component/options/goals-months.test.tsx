import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Months } from '@/components/options/months/Months';
import { history } from '@/lib/storage/history';
import { speak } from '../../helpers/messages';
import { jst, month } from '../../unit/rank/support';
import { startBackground } from './background';

const OCT = month('2026-10');

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: jst('2026-11-20 10:00') });
  speak();
  await startBackground();
});
afterEach(() => vi.useRealTimers());

it('any of the last twelve months can be chosen, this one first', async () => {
  render(<Months />);
  const names = within(await screen.findByLabelText('何月の数'))
    .getAllByRole('option')
    .map((option) => option.textContent);
  expect([names.length, names[0], names[11]]).toEqual([12, '2026年11月', '2025年12月']);
});

it('what is typed is kept for the chosen month', async () => {
  const at = jst('2026-11-02 09:00');
  await history.months.put({ month: OCT, values: { clicks: { value: 62, at } } });
  const user = userEvent.setup();
  render(<Months />);
  await user.selectOptions(await screen.findByLabelText('何月の数'), '2026年10月');
  await screen.findByRole('form', { name: /2026年10月/ });
  await waitFor(() => expect(screen.getByLabelText('クリック')).toHaveValue('62'));
  await user.type(await screen.findByLabelText('報酬'), '4218');
  await user.click(await screen.findByRole('button', { name: '保存する' }));
  await waitFor(async () =>
    expect((await history.months.get(OCT))?.values).toMatchObject({
      clicks: { value: 62, at },
      reward: { value: 4218 },
    }),
  );
});
