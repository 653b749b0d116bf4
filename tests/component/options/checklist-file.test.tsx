import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exportedSettings, importedSettings } from '@/lib/domain/checklist/settings-file';
import { SHIPPED_SETTINGS } from '@/lib/domain/checklist/settings-shipped';
import { checklistItem, templatesItem } from '@/lib/storage/settings';
import { findButton } from '../find-button';
import { button, permit, settings, show } from './checklist.support';

beforeEach(() => {
  permit(true);
});
afterEach(() => vi.useRealTimers());

const CHANGED = { checks: { frame: false }, words: { theme: [{ word: '北欧' }] } };

const file = (content: object | string, name = 'mine.json') =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], name);

const asFile = (content: object) =>
  file({ format: 'room-techo-checklist', version: 1, ...content });

const pick = (picked: File) => {
  const input = document.querySelector('input[type=file]');
  if (!input) throw new Error('no picker');
  fireEvent.change(input, { target: { files: [picked] } });
};

describe('the file', () => {
  it('holds everything, and is named by the day in Japan', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-20T23:30:00+09:00') });
    const saved: { name: string; blob: Blob }[] = [];
    let last: Blob | undefined;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) last = blob;
      return 'blob:x';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      if (last) saved.push({ name: this.download, blob: last });
    });
    const user = await show({ checklist: CHANGED });
    await user.click(await findButton('ファイルに書き出す'));
    const name = 'room-techo-checklist-2026-11-20.json';
    expect(await screen.findByText(`${name} に書き出しました。`)).toBeVisible();
    expect(saved.map((one) => one.name)).toEqual([name]);
    const read = importedSettings((await saved[0]?.blob.text()) ?? '');
    expect(read).toMatchObject({ dropped: 0, settings: { checks: { frame: false } } });
  });

  it.each([
    ['not json', file('{'), /設定のファイルとして読めません/],
    ['another file', file({ goals: [] }), /投稿のチェックのファイルではありません/],
    ['a newer one', file({ format: 'room-techo-checklist', version: 2 }), /新しい版の手帳/],
    ['a huge one', file(' '.repeat(2_000_001)), /ファイルが大きすぎます/],
  ])('%s is refused in words, and nothing is changed', async (_, picked, why) => {
    await show({ checklist: CHANGED });
    pick(picked);
    expect(await screen.findByText(why)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'この内容を使う' })).toBeNull();
    expect(await checklistItem.getValue()).toEqual(CHANGED);
  });

  it('is shown in counts before it is used, and can be taken back', async () => {
    const user = await show({ checklist: CHANGED });
    pick(
      asFile({
        checks: { collage: false, frame: 3 },
        thresholds: { minLength: 80 },
        words: { theme: [{ word: '収納' }, { word: 'キャンプ' }], rejected: [{ word: '治る' }] },
      }),
    );
    expect(
      await screen.findByRole('heading', { name: '「mine.json」を使うと変わるもの' }),
    ).toHaveFocus();
    const line = (name: string) => screen.getByText(name).nextElementSibling?.textContent;
    expect(line('チェックの切りかえ')).toBe('2か所');
    expect(line('言葉のリスト「テーマ」')).toBe('+2語−1語');
    expect(line('言葉のリスト「使えない言葉」')).toBe('−33語1語が別の内容');
    expect(screen.getByText('読めないところが1か所あります。そこは使いません。')).toBeVisible();
    expect(await checklistItem.getValue()).toEqual(CHANGED);

    await user.click(await findButton('この内容を使う'));
    expect(await screen.findByText(/「mine.json」の内容にしました。/)).toBeVisible();
    expect(button('ファイルを読みこむ')).toHaveFocus();
    expect(await settings()).toMatchObject({
      checks: { frame: true, collage: false },
      thresholds: { minLength: 80 },
    });
    await user.click(await findButton('取り消す'));
    await waitFor(async () => expect(await checklistItem.getValue()).toEqual(CHANGED));
  });

  it('brings the templates with it, in counts first, and both are taken back at once', async () => {
    const mine = [{ id: 'a', name: 'あいさつ', text: 'こんにちは' }];
    const theirs = [
      { id: 'a', name: 'あいさつ', text: 'はじめまして' },
      { id: 'b', name: '季節', text: '{季節}' },
    ];
    const user = await show({ checklist: CHANGED, templates: mine });
    pick(asFile({ ...CHANGED, thresholds: { leastSide: 800 }, templates: [...theirs, { id: 3 }] }));
    const line = async (name: string) =>
      (await screen.findByText(name, { selector: 'dt' })).nextElementSibling?.textContent;
    expect(await line('ひな形')).toBe('2か所');
    expect(await line('数の目安')).toBe('1か所');
    expect(await templatesItem.getValue()).toEqual(mine);
    await user.click(await findButton('この内容を使う'));
    await waitFor(async () => expect(await templatesItem.getValue()).toEqual(theirs));
    expect(await settings()).toMatchObject({ thresholds: { leastSide: 800 } });
    await user.click(await findButton('取り消す'));
    await waitFor(async () => expect(await templatesItem.getValue()).toEqual(mine));
    await waitFor(async () => expect(await checklistItem.getValue()).toEqual(CHANGED));
  });

  it('of an earlier version holds no templates and leaves them', async () => {
    const mine = [{ id: 'a', name: 'あいさつ', text: 'こんにちは' }];
    const user = await show({ templates: mine });
    pick(asFile({ thresholds: { mostBlack: 40 } }));
    await user.click(await screen.findByRole('button', { name: 'この内容を使う' }));
    await waitFor(async () =>
      expect(await settings()).toMatchObject({ thresholds: { mostBlack: 40 } }),
    );
    expect(await templatesItem.getValue()).toEqual(mine);
  });

  it('that would change nothing offers nothing to use', async () => {
    const user = await show();
    pick(file(exportedSettings(SHIPPED_SETTINGS)));
    expect(await screen.findByText('いまの設定と同じです。変わるものはありません。')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'この内容を使う' })).toBeNull();
    await user.click(await findButton('やめておく'));
    expect(button('ファイルを読みこむ')).toHaveFocus();
  });
});

describe('restoring everything', () => {
  it('asks first, restores, and can be taken back', async () => {
    const user = await show({ checklist: CHANGED });
    await user.click(await findButton('すべてもとに戻す'));
    expect(screen.getByText(/自分で加えた言葉は消えます/)).toHaveFocus();
    expect(await checklistItem.getValue()).toEqual(CHANGED);
    await user.click(await findButton('もとに戻す'));
    await waitFor(async () => expect(await settings()).toEqual(SHIPPED_SETTINGS));
    expect(await screen.findByText('10秒のあいだは取り消せます。')).toBeVisible();
    expect(button('すべてもとに戻す')).toHaveFocus();
    await user.click(await findButton('取り消す'));
    await waitFor(async () => expect(await checklistItem.getValue()).toEqual(CHANGED));
  });

  it('offers the way back for ten seconds, and keeps the keyboard when they are over', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const user = await show({ checklist: CHANGED });
    await user.click(await findButton('すべてもとに戻す'));
    await user.click(await findButton('もとに戻す'));
    const back = await screen.findByRole('button', { name: '取り消す' });
    back.focus();
    await vi.advanceTimersByTimeAsync(9_000);
    expect(back).toBeVisible();
    await vi.advanceTimersByTimeAsync(1_500);
    await waitFor(() => expect(screen.queryByRole('button', { name: '取り消す' })).toBeNull());
    await waitFor(() => expect(screen.getByText('すべてはじめの内容に戻しました。')).toHaveFocus());
  });

  it('has nothing to do where everything is as shipped', async () => {
    const user = await show();
    await user.click(await findButton('すべてもとに戻す'));
    expect(screen.queryByText(/自分で加えた言葉は消えます/)).toBeNull();
    expect(button('すべてもとに戻す')).toHaveAttribute('aria-disabled', 'true');
  });
});

it('what cannot be stored is said', async () => {
  const user = await show();
  vi.spyOn(checklistItem, 'setValue').mockRejectedValue(new Error('full'));
  await user.click(await screen.findByRole('switch', { name: '「枠」を見る' }));
  expect(await screen.findByText(/保存できませんでした/)).toBeVisible();
  expect(screen.getByRole('switch', { name: '「枠」を見る' })).toBeChecked();
});
