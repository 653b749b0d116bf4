import { render, screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { Popup } from '@/components/popup/Popup';
import { asDraftId } from '@/lib/domain/identity';
import { history } from '@/lib/storage/history';
import type { DraftRow } from '@/lib/storage/rows';
import { uuid } from '../../helpers/builders';
import { speak } from '../../helpers/messages';
import { startBackground } from '../options/background';

const COMPOSER = 'https://room.rakuten.co.jp/mix/collect?itemcode=utsuwa%3A10';

const draft = (n: number, more: Partial<DraftRow> = {}): DraftRow => ({
  id: asDraftId(uuid(n)),
  at: Date.now() - n,
  url: COMPOSER,
  text: '',
  hashtags: [],
  verdict: {},
  ...more,
});

beforeEach(async () => {
  speak();
  await startBackground();
});

test('today’s drafts with their score lead back to the composer, in a tab of their own', async () => {
  const verdict = { length: 'ok', drawback: 'fail', theme: 'unknown' } as const;
  const itemName = '<img src=x onerror=alert(1)>';
  await history.drafts.bulkPut([draft(1, { itemName, verdict }), draft(2)]);
  render(<Popup />);
  const section = await screen.findByRole('region', { name: 'きょうの書きかけ' });
  const [first, second] = within(section).getAllByRole('listitem');
  if (!first || !second) throw new Error('no drafts');
  expect(first).toHaveTextContent('1/3');
  const link = within(first).getByRole('link', { name: /^<img .*の続きを書く（新しいタブ）$/ });
  expect(link).toHaveAttribute('href', COMPOSER);
  expect(link).toHaveAttribute('target', '_blank');
  expect(section.querySelector('img')).toBeNull();
  expect(second).toHaveTextContent('商品名は未確認');
  expect(second).toHaveTextContent('–');
  expect(second).not.toHaveTextContent('0/0');
});

test('says nothing when there is none', async () => {
  render(<Popup />);
  await screen.findByRole('region', { name: 'ランク' });
  expect(screen.queryByText('きょうの書きかけ')).toBeNull();
});
