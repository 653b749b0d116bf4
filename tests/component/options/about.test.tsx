import { act, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { About } from '@/components/options/about/About';
import { NewsLink } from '@/components/options/about/NewsLink';
import { readVersionItem } from '@/lib/storage/settings';
import { speak } from '../../helpers/messages';

/** The list comes into view when a test says so. */
let comesIntoView: () => void;
beforeEach(() => {
  speak();
  comesIntoView = () => undefined;
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(seen: (entries: { isIntersecting: boolean }[]) => void) {
        comesIntoView = () => seen([{ isIntersecting: true }]);
        seen([{ isIntersecting: false }]);
      }
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

it('after an update one line leads to the news, until they were on the screen', async () => {
  await readVersionItem.setValue('0.0.9');
  render(
    <>
      <NewsLink />
      <About />
    </>,
  );
  const link = await screen.findByRole('link', { name: 'バージョン0.1.0で変わったこと' });
  expect(link).toHaveAttribute('href', '#about');
  expect(screen.getByRole('heading', { name: 'バージョン0.1.0 新しい' })).toBeVisible();
  expect(await readVersionItem.getValue()).toBe('0.0.9');
  act(() => comesIntoView());
  await waitFor(() => expect(link).not.toBeInTheDocument());
  expect(await readVersionItem.getValue()).toBe('0.1.0');
  expect(screen.getByText('新しい')).toBeVisible();
});

it('where all is read there is no line, and no mark', async () => {
  await readVersionItem.setValue('0.1.0');
  render(
    <>
      <NewsLink />
      <About />
    </>,
  );
  expect(await screen.findByRole('heading', { name: 'バージョン0.1.0' })).toBeVisible();
  await act(async () => undefined);
  expect(screen.queryByRole('link', { name: /変わったこと/ })).toBeNull();
});

it('leads back to the welcome', () => {
  render(<About />);
  expect(screen.getByRole('link', { name: 'はじめの案内をもう一度見る' })).toHaveAttribute(
    'href',
    expect.stringMatching(/\/welcome\.html$/),
  );
});
