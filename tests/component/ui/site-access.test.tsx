import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SiteAccess } from '@/components/ui/SiteAccess';
import { SITE_ORIGINS } from '@/lib/platform/site-hosts';
import { speak } from '../../helpers/messages';

const [ROOM, ITEM] = SITE_ORIGINS;

/** A browser in which the user has given these origins, and answers a question so. */
function given(origins: readonly string[], answer = true) {
  const held = new Set(origins);
  const request = vi.fn(async (asked: { origins: string[] }) => {
    if (answer) for (const origin of asked.origins) held.add(origin);
    return answer;
  });
  const contains = async (asked: { origins: string[] }) => asked.origins.every((o) => held.has(o));
  const value = { contains, request };
  Object.defineProperty(fakeBrowser, 'permissions', { configurable: true, value });
  return { request, held };
}

beforeEach(() => speak());

test('with both sites it says nothing', async () => {
  given(SITE_ORIGINS);
  const { container } = render(<SiteAccess />);
  await Promise.resolve();
  expect(container).toBeEmptyDOMElement();
});

test('names what is missing, asks for all of it in the press, and says that it was given', async () => {
  const { request } = given([ROOM]);
  render(<SiteAccess />);
  const notice = await screen.findByRole('region', { name: 'ページを読む許可がありません' });
  expect(
    within(notice)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['楽天市場の商品ページ（item.rakuten.co.jp）']);
  await userEvent.click(await screen.findByRole('button', { name: '読むことを許可する' }));
  expect(request).toHaveBeenCalledWith({ origins: [ROOM, ITEM] });
  expect(await screen.findByRole('region', { name: '許可されました' })).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

test('refused: says where else it can be given, and can be asked again', async () => {
  const { request } = given([], false);
  render(<SiteAccess />);
  const ask = await screen.findByRole('button', { name: '読むことを許可する' });
  await userEvent.click(ask);
  expect(await screen.findByText(/管理画面からも許可できます/)).toBeVisible();
  await userEvent.click(ask);
  expect(request).toHaveBeenCalledTimes(2);
});

test('taken back while the page is open: seen when the page is looked at again', async () => {
  const { held } = given(SITE_ORIGINS);
  render(<SiteAccess />);
  held.clear();
  window.dispatchEvent(new Event('focus'));
  expect(await screen.findByRole('region')).toBeVisible();
});
