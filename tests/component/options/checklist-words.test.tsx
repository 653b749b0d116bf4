import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { MAX_WORDS } from '@/lib/domain/checklist/settings-edit';
import { SHIPPED_WORDS } from '@/lib/domain/checklist/words/shipped';
import { checklistItem } from '@/lib/storage/settings';
import { button, openList, permit, settings, show } from './checklist.support';

beforeEach(() => {
  permit(true);
});

const words = async (list: keyof typeof SHIPPED_WORDS) =>
  (await settings()).words[list].map(({ word }) => word);

const many = (count: number) => Array.from({ length: count }, (_, at) => ({ word: `語${at}` }));

describe('a list of words', () => {
  it('takes a word, shows it on top, and the keyboard goes on typing', async () => {
    const user = await show();
    const list = await openList(user, /^使った感想/);
    const field = list.getByLabelText('加える言葉');
    await user.type(field, '  愛着がわ <b>{Enter}');
    expect(await list.findByText('「愛着がわ <b>」を加えました。')).toBeVisible();
    expect(await words('ownExperience')).toContain('愛着がわ <b>');
    expect(field).toHaveFocus();
    expect(field).toHaveValue('');
    const first = list.getAllByRole('listitem')[0];
    expect(first).toHaveTextContent('愛着がわ <b>自分で加えた言葉');
    expect(button(/^使った感想\s?変更あり\s?43語/)).toBeVisible();
  });

  it.each([
    ['', '言葉を入れてください。'],
    ['あ'.repeat(61), '60文字までです。'],
    ['ｐＲ', 'もうこのリストにあります。'],
    ['a\u0007b', /使えない文字/],
  ])('refuses %j and says why', async (typed, why) => {
    const user = await show();
    const list = await openList(user, /^広告表記/);
    const field = list.getByLabelText('加える言葉');
    field.focus();
    if (typed) await user.paste(typed);
    await user.keyboard('{Enter}');
    expect(list.getByRole('alert')).toHaveTextContent(why);
    expect(field).toHaveAccessibleDescription(why);
    expect(field).toHaveFocus();
    expect(await words('disclosure')).toEqual(SHIPPED_WORDS.disclosure.map(({ word }) => word));
  });

  it('that is full takes no more', async () => {
    const user = await show({ checklist: { words: { theme: many(MAX_WORDS) } } });
    const list = await openList(user, /^テーマ/);
    expect(list.getByText(/もう加えられません/)).toBeVisible();
    await user.type(list.getByLabelText('加える言葉'), '北欧{Enter}');
    expect(list.getByRole('alert')).toHaveTextContent('ひとつのリストに500語までです。');
  });

  it('is changed in its place, and the keyboard goes back to the word', async () => {
    const user = await show();
    const list = await openList(user, /^広告表記/);
    await user.click(list.getByRole('button', { name: '「広告」を変える' }));
    const field = list.getByLabelText('言葉');
    expect(field).toHaveFocus();
    await user.clear(field);
    await user.type(field, '広告です{Enter}');
    await waitFor(() =>
      expect(list.getByRole('button', { name: '「広告です」を変える' })).toHaveFocus(),
    );
    const shipped = SHIPPED_WORDS.disclosure.map(({ word }) => word);
    expect(await words('disclosure')).toEqual(
      shipped.map((word) => (word === '広告' ? '広告です' : word)),
    );
  });

  it('folds its form with Escape and changes nothing', async () => {
    const user = await show();
    const list = await openList(user, /^広告表記/);
    await user.click(list.getByRole('button', { name: '「広告」を変える' }));
    await user.keyboard('x{Escape}');
    expect(list.getByRole('button', { name: '「広告」を変える' })).toHaveFocus();
    expect(await words('disclosure')).toContain('広告');
  });

  it('loses a word, which can be taken back; the keyboard goes to the next one', async () => {
    const user = await show({ checklist: { words: { theme: many(3) } } });
    const list = await openList(user, /^テーマ/);
    await user.click(list.getByRole('button', { name: '「語1」を消す' }));
    expect(list.getByRole('button', { name: '「語0」を消す' })).toHaveFocus();
    await waitFor(async () => expect(await words('theme')).toEqual(['語0', '語2']));
    await user.click(await list.findByRole('button', { name: '取り消す' }));
    expect(await list.findByText('取り消しました。')).toHaveFocus();
    expect(await words('theme')).toEqual(['語0', '語1', '語2']);
  });

  it('that loses its last word keeps the keyboard', async () => {
    const user = await show({ checklist: { words: { theme: many(1) } } });
    const list = await openList(user, /^テーマ/);
    await user.click(list.getByRole('button', { name: '「語0」を消す' }));
    expect(await list.findByText('このリストには、まだ言葉がありません。')).toBeVisible();
    expect(button(/^テーマ/)).toHaveFocus();
  });

  it('goes back to what is shipped, and is stored as one that never was changed', async () => {
    const user = await show({ checklist: { words: { law: [], disclosure: many(2) } } });
    const list = await openList(user, /^薬機法/);
    await user.click(list.getByRole('button', { name: '「薬機法・景表法」をもとのリストに戻す' }));
    await waitFor(async () => expect((await settings()).words.law.length).toBeGreaterThan(100));
    expect(await checklistItem.getValue()).toMatchObject({ words: { disclosure: many(2) } });
    expect(JSON.stringify(await checklistItem.getValue())).not.toContain('law');
    await user.click(await list.findByRole('button', { name: '取り消す' }));
    await waitFor(async () => expect((await settings()).words.law).toEqual([]));
  });

  it('what was changed since is not taken back', async () => {
    const user = await show({ checklist: { words: { theme: many(2) } } });
    const list = await openList(user, /^テーマ/);
    await user.click(list.getByRole('button', { name: '「語1」を消す' }));
    const back = await list.findByRole('button', { name: '取り消す' });
    await user.click(await screen.findByRole('switch', { name: '「枠」を見る' }));
    await waitFor(async () => expect((await settings()).checks.frame).toBe(false));
    await user.click(back);
    expect(await list.findByText(/別の変更があったので/)).toBeVisible();
    expect(await words('theme')).toEqual(['語0']);
  });
});

describe('a long list', () => {
  it('shows fifty at a time and is searched whatever the width', async () => {
    const user = await show({ checklist: { words: { theme: many(120) } } });
    const list = await openList(user, /^テーマ/);
    expect(list.getAllByRole('button', { name: /を変える$/ })).toHaveLength(50);
    expect(list.getByText('120語のうち1〜50')).toBeVisible();
    await user.click(list.getByRole('button', { name: '次へ' }));
    await user.click(list.getByRole('button', { name: '次へ' }));
    expect(list.getAllByRole('button', { name: /を変える$/ })).toHaveLength(20);
    expect(list.getByRole('button', { name: '次へ' })).toHaveFocus();
    await user.click(list.getByRole('button', { name: '次へ' }));
    expect(list.getByText('120語のうち101〜120')).toBeVisible();
    await user.type(list.getByLabelText('このリストからさがす'), '語１１');
    expect(list.getByText('120語のうち11語')).toBeVisible();
    expect(list.getAllByRole('button', { name: /を変える$/ })).toHaveLength(11);
    await user.type(list.getByLabelText('このリストからさがす'), 'x');
    expect(list.getByText('「語１１x」に合う言葉はありません。')).toBeVisible();
  });

  it('gives a search up that would hide the word that was changed', async () => {
    const user = await show({ checklist: { words: { theme: many(120) } } });
    const list = await openList(user, /^テーマ/);
    await user.type(list.getByLabelText('このリストからさがす'), '語119');
    await user.click(list.getByRole('button', { name: '「語119」を変える' }));
    await user.clear(list.getByLabelText('言葉'));
    await user.type(list.getByLabelText('言葉'), '北欧{Enter}');
    await waitFor(() =>
      expect(list.getByRole('button', { name: '「北欧」を変える' })).toHaveFocus(),
    );
    expect(list.getByLabelText('このリストからさがす')).toHaveValue('');
  });

  it('leads to a changed word on whichever page it is', async () => {
    const user = await show({ checklist: { words: { theme: many(120) } } });
    const list = await openList(user, /^テーマ/);
    await user.type(list.getByLabelText('このリストからさがす'), '語5');
    await user.click(list.getByRole('button', { name: '「語5」を変える' }));
    await user.type(list.getByLabelText('言葉'), '0番{Enter}');
    await waitFor(() =>
      expect(list.getByRole('button', { name: '「語50番」を変える' })).toHaveFocus(),
    );
  });
});

describe('the words of the laws', () => {
  it('have a law, a category and a milder wording, and say where they are from', async () => {
    const user = await show();
    const list = await openList(user, /^薬機法/);
    await user.type(list.getByLabelText('このリストからさがす'), '完治');
    await user.click(list.getByRole('button', { name: '「完治」を変える' }));
    expect(list.getByText(/出どころ：医薬品等適正広告基準.*（複数の報告）/)).toBeVisible();
    const [milder] = list.getAllByLabelText(/^言いかえ/);
    if (!milder) throw new Error('no field');
    await user.type(milder, 'あ'.repeat(101));
    await user.click(list.getByRole('button', { name: '保存する' }));
    expect(list.getByRole('alert')).toHaveTextContent('100文字までです。');
    expect(milder).toHaveFocus();
    await user.clear(milder);
    await user.type(milder, '落ち着いた{Enter}');
    await waitFor(async () =>
      expect((await settings()).words.law).toContainEqual({
        word: '完治',
        milder: '落ち着いた',
        law: 'yakki',
        category: 'general',
      }),
    );
  });

  it('may have the same word for another category', async () => {
    const user = await show();
    const list = await openList(user, /^薬機法/);
    await user.type(list.getByLabelText('加える言葉'), '完治');
    await user.click(list.getByRole('button', { name: '加える' }));
    expect(list.getByRole('alert')).toHaveTextContent('もうこのリストにあります。');
    await user.selectOptions(list.getByLabelText('商品'), '食品');
    await user.click(list.getByRole('button', { name: '加える' }));
    await waitFor(async () =>
      expect((await settings()).words.law).toContainEqual({
        word: '完治',
        law: 'yakki',
        category: 'food',
      }),
    );
  });
});
