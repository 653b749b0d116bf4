import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { CHECKS } from '@/lib/domain/checklist/checks';
import { checklistItem } from '@/lib/storage/settings';
import { findButton } from '../find-button';
import { button, permit, settings, show } from './checklist.support';

beforeEach(() => {
  permit(false);
});

const toggle = (name: string) => screen.getByRole('switch', { name: `「${name}」を見る` });

describe('the checks', () => {
  it('have a switch each, but for the disclosure, with severity and certainty', async () => {
    await show();
    expect(screen.getAllByRole('switch')).toHaveLength(CHECKS.length - 1);
    const line = within(toggle('使えない言葉').closest('li') as HTMLElement);
    expect(line.getByText('必須')).toBeVisible();
    expect(line.getByText('複数の報告')).toBeVisible();
    expect(line.queryByText(/jyumaru/)).toBeNull();
  });

  it('tell what they are for and where that is written', async () => {
    const user = await show();
    await user.click(await screen.findByText('スクリーンショット'));
    expect(await screen.findByText(/出どころ : plaza.rakuten.co.jp/)).toBeVisible();
    await user.click(await screen.findByText('コラージュ'));
    expect(await screen.findByText(/この手帳の目安です。/)).toBeVisible();
  });

  it('are switched off and on again, which is kept, said and counted', async () => {
    const user = await show();
    await user.click(toggle('枠'));
    await waitFor(() => expect(toggle('枠')).not.toBeChecked());
    expect(screen.getByText('「枠」は見ません。')).toBeVisible();
    expect(screen.getByText('11のうち10を見ます')).toBeVisible();
    expect((await settings()).checks.frame).toBe(false);
    await user.click(toggle('枠'));
    await waitFor(() => expect(toggle('枠')).toBeChecked());
    expect((await settings()).checks.frame).toBe(true);
  });

  it('two pressed quickly do not undo one another', async () => {
    const user = await show();
    await Promise.all([user.click(toggle('枠')), user.click(toggle('ピント'))]);
    await waitFor(async () =>
      expect((await settings()).checks).toMatchObject({ frame: false, sharpness: false }),
    );
  });

  it('the disclosure is a policy, chosen with the keyboard', async () => {
    const user = await show();
    const group = within(screen.getByRole('group', { name: '広告表記を見るかどうか' }));
    expect(group.getByRole('radio', { name: 'ヒント' })).toBeChecked();
    group.getByRole('radio', { name: 'ヒント' }).focus();
    await user.keyboard('{ArrowRight}');
    await waitFor(async () => expect((await settings()).disclosure).toBe('required'));
    expect(screen.getByText('「広告表記」を「必須」にしました。')).toBeVisible();
  });

  it('follow what another page changes', async () => {
    await show();
    await act(() => checklistItem.setValue({ checks: { frame: false } }));
    await waitFor(() => expect(toggle('枠')).not.toBeChecked());
  });
});

describe('the numbers', () => {
  const field = () => screen.getByLabelText('文字数の下限');

  it('take full-width digits and are used when the field is left', async () => {
    const user = await show();
    expect(field()).toHaveAccessibleDescription(/0〜2,000/);
    await user.clear(field());
    await user.type(field(), '８０');
    expect((await settings()).thresholds.minLength).toBe(50);
    await user.tab();
    expect(await screen.findByText('「文字数の下限」を80文字にしました。')).toBeVisible();
    expect((await settings()).thresholds.minLength).toBe(80);
  });

  it.each([
    ['', /0〜2,000の整数を入れてください。いまは50のままです。/],
    ['2001', /0〜2,000の整数/],
    ['1.5', /0〜2,000の整数/],
    ['501', /上限の500より大きくできません。いまは50のままです。/],
  ])('refuse %j and say why and what holds', async (typed, why) => {
    const user = await show();
    await user.clear(field());
    await user.type(field(), `${typed}{Enter}`);
    expect(screen.getByText(why)).toBeVisible();
    expect(field()).toHaveAttribute('aria-invalid', 'true');
    expect(field()).toHaveAccessibleDescription(why);
    expect(field()).toHaveFocus();
    expect((await settings()).thresholds.minLength).toBe(50);
    await user.keyboard('{Escape}');
    expect(field()).toHaveValue('50');
    expect(field()).toHaveAttribute('aria-invalid', 'false');
  });

  it('go back to the shipped one, and the keyboard stays at the field', async () => {
    const user = await show({ checklist: { thresholds: { minLength: 80 } } });
    await user.click(await findButton('「文字数の下限」を、もとの50に戻す'));
    await waitFor(() => expect(field()).toHaveValue('50'));
    expect(field()).toHaveFocus();
    expect((await settings()).thresholds.minLength).toBe(50);
  });
});

describe("the permission for the shop's pictures", () => {
  it('comes first, is asked for at the press, and said', async () => {
    const { request } = permit(false);
    const user = await show();
    const [first] = screen.getAllByRole('heading');
    expect(first).toHaveTextContent('ショップの画像との見くらべ');
    expect(screen.getByText(/「ショップ画像との一致」は確かめられません/)).toBeVisible();
    await user.click(await findButton('見くらべを許可する'));
    expect(request).toHaveBeenCalledOnce();
    expect(await screen.findByText('許可しました。')).toBeVisible();
    expect(button('許可を取り消す')).toHaveFocus();
  });

  it('refused, it says so and can be asked for again', async () => {
    permit(false, false);
    const user = await show();
    await user.click(await findButton('見くらべを許可する'));
    expect(await screen.findByText(/許可されなかったので/)).toBeVisible();
    expect(button('見くらべを許可する')).toHaveFocus();
  });

  it('cannot be asked for in a browser that throws, which is said as refused', async () => {
    const { request } = permit(false);
    request.mockImplementation(() => {
      throw new Error('no prompt');
    });
    const user = await show();
    await user.click(await findButton('見くらべを許可する'));
    expect(await screen.findByText(/許可されなかったので/)).toBeVisible();
  });

  it('is taken back', async () => {
    const { remove } = permit(true);
    const user = await show();
    await user.click(await findButton('許可を取り消す'));
    expect(await screen.findByText('許可を取り消しました。')).toBeVisible();
    expect(remove).toHaveBeenCalledOnce();
    expect(button('見くらべを許可する')).toBeVisible();
  });

  it('given or taken in the browser, it is seen when the page is looked at again', async () => {
    const { state } = permit(true);
    await show();
    state.allowed = false;
    dispatchEvent(new Event('focus'));
    expect(await screen.findByRole('button', { name: '見くらべを許可する' })).toBeVisible();
  });
});

it('unsound stored values do not break the page, and are said', async () => {
  await show({
    checklist: { checks: { frame: 'no' }, thresholds: 'all', words: { theme: [{ word: 7 }] } },
  });
  expect(screen.getByText(/読めないところが2か所/)).toBeVisible();
});

it('is complete in English, but for the words themselves', async () => {
  await show({ language: 'en' });
  const words = document.body.textContent
    ?.replaceAll('#オリジナル写真', '')
    .replace(/\{[^}]*\}/g, '')
    .replace('「0 / 500」', '');
  expect(words).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
});
