import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MonthForm } from '@/components/rank/MonthForm';
import { ALL_FIELDS, FEW_FIELDS, type MonthField } from '@/components/rank/month-fields';
import type { SaveMonth } from '@/components/rank/save-month';
import { type MonthFigures, monthFigures, monthsBefore } from '@/lib/domain/rank/month-figures';
import type { RankRecords } from '@/lib/domain/rank/records';
import { speak } from '../../helpers/messages';
import { NOW, records, SEPTEMBER, snapshot, typed } from './views';

const monthsOf = (more: Partial<RankRecords>): MonthFigures[] =>
  monthFigures(records(more), [SEPTEMBER, ...monthsBefore(SEPTEMBER)], NOW);

function show(more: Partial<RankRecords> = {}, fields: readonly MonthField[] = FEW_FIELDS) {
  const save = vi.fn<SaveMonth>(async () => true);
  const form = (months: MonthFigures[]) => (
    <MonthForm month={SEPTEMBER} months={months} fields={fields} onSave={save} />
  );
  const { rerender } = render(form(monthsOf(more)));
  const user = userEvent.setup();
  const field = (name: string) => screen.getByLabelText(name);
  return {
    user,
    save,
    field,
    press: async () => user.click(await screen.findByRole('button', { name: '保存する' })),
    now: (later: Partial<RankRecords>) => rerender(form(monthsOf(later))),
    past: (name: string) =>
      within(screen.getByRole('list', { name: `${name} これまでの3か月` }))
        .getAllByRole('listitem')
        .map((item) => item.textContent),
  };
}

beforeEach(() => speak('ja'));

describe('what is shown', () => {
  it('what was typed of the month, and of the three before the numbers with their source', () => {
    const { field, past } = show({
      typed: [
        typed('2026-06', { clicks: 980 }),
        typed('2026-08', { clicks: 1204, rank: 'B' }),
        typed('2026-09', { clicks: 740, rank: 'A' }),
      ],
    });
    expect(field('クリック')).toHaveValue('740');
    expect(field('ランク')).toHaveValue('A');
    expect(field('承認されたオリジナル写真')).toHaveValue('');
    expect(past('クリック')).toEqual(['8月1,204回記入', '7月–記録なし', '6月980回記入']);
    expect(past('ランク')).toEqual(['8月B記入', '7月–記録なし', '6月–記録なし']);
  });

  it('what the page says, before and after something else is typed', () => {
    const page = { snapshots: [snapshot({ rank: 'B' })] };
    const { field, now } = show(page);
    expect(field('ランク')).toHaveValue('');
    expect(field('ランク')).toHaveAccessibleDescription(/いまはB（ページから）/);
    now({ ...page, typed: [typed('2026-09', { rank: 'A' })] });
    expect(field('ランク')).toHaveValue('A');
    expect(field('ランク')).toHaveAccessibleDescription(/B（ページから）より、記入を優先/);
  });

  it('what the report says beside what was typed; its clicks are those of the whole account', () => {
    const common = { period: 'month', month: SEPTEMBER, source: 'imported', at: NOW } as const;
    const imported = [
      { ...common, metric: 'reward', value: 350 },
      { ...common, metric: 'clicks', value: 120 },
    ] as const;
    const { field, now } = show({ imported }, ALL_FIELDS);
    expect(field('報酬')).toHaveAccessibleDescription(/いまは350円（レポート）/);
    expect(field('クリック')).toHaveAccessibleDescription(/120回（レポート・アカウント全体）/);
    now({ imported, typed: [typed('2026-09', { reward: 360 })] });
    expect(field('報酬')).toHaveValue('360');
    expect(field('報酬')).toHaveAccessibleDescription(/350円（レポート）より、記入を優先/);
  });

  it('all fields where all are asked for', () => {
    show({}, ALL_FIELDS);
    expect(screen.getAllByRole('textbox')).toHaveLength(5);
    expect(screen.getByLabelText('報酬')).toBeVisible();
  });
});

describe('saving', () => {
  it('sends what was touched, read from full-width digits, and says that it is saved', async () => {
    const { user, field, press, save } = show({ typed: [typed('2026-09', { photosApproved: 3 })] });
    await user.type(field('クリック'), '１，２０４');
    await user.selectOptions(field('ランク'), 'A');
    await press();
    expect(save).toHaveBeenCalledExactlyOnceWith({
      month: '2026-09',
      rank: 'A',
      values: { clicks: 1204 },
    });
    expect(screen.getByRole('status')).toHaveTextContent('保存しました。');
  });

  it('takes an emptied value back', async () => {
    const before = { typed: [typed('2026-09', { clicks: 740, rank: 'B' })] };
    const { user, field, press, save, now } = show(before);
    await user.clear(field('クリック'));
    await user.selectOptions(field('ランク'), '');
    await press();
    expect(save).toHaveBeenCalledExactlyOnceWith({
      month: '2026-09',
      rank: null,
      values: { clicks: null },
    });
    now({});
    expect(field('クリック')).toHaveValue('');
  });

  it('shows what changed elsewhere once its own value is stored, and not while one types', async () => {
    const { user, field, press, now } = show();
    await user.type(field('クリック'), '12');
    now({ typed: [typed('2026-09', { clicks: 99 })] });
    expect(field('クリック')).toHaveValue('12');
    await press();
    now({ typed: [typed('2026-09', { clicks: 12 })] });
    now({ typed: [typed('2026-09', { clicks: 13 })] });
    expect(field('クリック')).toHaveValue('13');
  });

  it('says what is wrong at the field, goes there, and sends nothing', async () => {
    const { user, field, press, save } = show();
    await user.type(field('承認されたオリジナル写真'), '-3');
    await press();
    const photos = field('承認されたオリジナル写真');
    expect(photos).toHaveFocus();
    expect(photos).toBeInvalid();
    expect(photos).toHaveAccessibleDescription('0以上の整数で入れてください（例 1,234）。');
    expect(save).not.toHaveBeenCalled();
    await user.clear(photos);
    expect(photos).not.toBeInvalid();
    await user.type(photos, '2000000000');
    await press();
    expect(photos).toHaveAccessibleDescription('1,000,000,000以下の数を入れてください。');
  });

  it('says when nothing was changed, and when it did not get through', async () => {
    const { user, field, press, save } = show();
    await press();
    expect(screen.getByRole('status')).toHaveTextContent('変わったところはありません。');
    expect(save).not.toHaveBeenCalled();
    save.mockResolvedValueOnce(false);
    await user.type(field('クリック'), '5');
    await press();
    expect(screen.getByRole('status')).toHaveTextContent('保存できませんでした');
    await press();
    expect(save).toHaveBeenCalledTimes(2);
    expect(screen.getByRole('status')).toHaveTextContent('保存しました。');
  });
});
