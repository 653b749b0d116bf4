import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { MAX_TEMPLATES, type Template } from '@/lib/domain/checklist/templates';
import { templatesItem } from '@/lib/storage/settings';
import { findButton } from '../find-button';
import { button, permit, show } from './checklist.support';

beforeEach(() => {
  permit(true);
});

const stored = () => templatesItem.getValue();
const names = async () => (await stored()).map(({ name }) => name);
const some = (...list: string[]): Template[] =>
  list.map((name) => ({ id: name, name, text: `${name}の文` }));

describe('templates', () => {
  it('are made with fields put where the caret is', async () => {
    const user = await show();
    await user.click(await findButton('ひな形を加える'));
    const name = screen.getByLabelText('名前');
    expect(name).toHaveFocus();
    await user.type(name, ' 書き出し ');
    const text = screen.getByLabelText<HTMLTextAreaElement>('文');
    await user.type(text, 'さんの品');
    text.setSelectionRange(0, 0);
    await user.click(await findButton('{ショップ}を差しこむ'));
    expect(text).toHaveValue('{ショップ}さんの品');
    expect(text).toHaveFocus();
    expect(text.selectionStart).toBe('{ショップ}'.length);
    expect(screen.getByText('10 / 500文字')).toBeVisible();
    await user.click(await findButton('保存する'));
    expect(await screen.findByText('「書き出し」を保存しました。')).toBeVisible();
    expect(await stored()).toMatchObject([{ name: '書き出し', text: '{ショップ}さんの品' }]);
    await waitFor(() => expect(button('ひな形を加える')).toHaveFocus());
  });

  it.each([
    ['', 'x', '名前', '名前を入れてください。'],
    ['あ'.repeat(41), 'x', '名前', '名前は40文字までです。'],
    ['a', ' ', '文', '文を入れてください。'],
    ['a', 'あ'.repeat(501), '文', '文は500文字までです。'],
  ])('name %j, text %j: the field %s says why it is refused', async (name, text, field, why) => {
    const user = await show();
    await user.click(await findButton('ひな形を加える'));
    screen.getByLabelText('名前').focus();
    if (name) await user.paste(name);
    screen.getByLabelText('文').focus();
    await user.paste(text);
    await user.click(await findButton('保存する'));
    expect(screen.getByLabelText(field)).toHaveFocus();
    expect(screen.getByLabelText(field)).toHaveAccessibleDescription(new RegExp(why));
    expect(await stored()).toEqual([]);
  });

  it('more than there may be are refused, but one of them can be changed', async () => {
    const templates = some(...Array.from({ length: MAX_TEMPLATES }, (_, at) => `t${at}`));
    const user = await show({ templates });
    await user.click(await findButton('ひな形「t0」を変える'));
    await user.type(await screen.findByLabelText('名前'), '!{Enter}');
    await waitFor(async () => expect((await names())[0]).toBe('t0!'));
    await user.click(await findButton('ひな形を加える'));
    await user.type(await screen.findByLabelText('名前'), 'n');
    await user.type(await screen.findByLabelText('文'), 'n');
    await user.click(await findButton('保存する'));
    expect(screen.getByText('ひな形は50件までです。')).toBeVisible();
    expect(await stored()).toHaveLength(MAX_TEMPLATES);
  });

  it('change their order, and the keyboard stays on the button', async () => {
    const user = await show({ templates: some('A', 'B', 'C') });
    await user.click(await findButton('ひな形「A」を下へ'));
    await waitFor(async () => expect(await names()).toEqual(['B', 'A', 'C']));
    expect(await screen.findByText('「A」を2番めにしました。')).toBeVisible();
    await user.click(await findButton('ひな形「A」を下へ'));
    await waitFor(async () => expect(await names()).toEqual(['B', 'C', 'A']));
    await waitFor(() =>
      expect(button('ひな形「A」を下へ')).toHaveAttribute('aria-disabled', 'true'),
    );
    expect(button('ひな形「A」を下へ')).toHaveFocus();
    await user.click(await findButton('ひな形「A」を下へ'));
    expect(await names()).toEqual(['B', 'C', 'A']);
  });

  it('are deleted and taken back; the keyboard goes to the next', async () => {
    const user = await show({ templates: some('A', 'B') });
    await user.click(await findButton('ひな形「A」を消す'));
    expect(button('ひな形「B」を消す')).toHaveFocus();
    await waitFor(async () => expect(await names()).toEqual(['B']));
    await user.click(await screen.findByRole('button', { name: '取り消す' }));
    await waitFor(async () => expect(await names()).toEqual(['A', 'B']));
    await user.click(await findButton('ひな形「A」を消す'));
    await waitFor(async () => expect(await names()).toEqual(['B']));
    await user.click(await findButton('ひな形「B」を消す'));
    expect(await screen.findByText('まだひな形がありません。')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'ひな形' })).toHaveFocus();
  });

  it('that are unsound are left out, and said', async () => {
    const broken: unknown = [...some('A'), { id: 'x' }, 7];
    await show({ templates: broken as Template[] });
    expect(screen.getByText(/読めないひな形が2件/)).toBeVisible();
    expect(screen.getByText('Aの文')).toBeVisible();
  });
});
