import { render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { KeepRank } from '@/components/popup/KeepRank';
import { speak } from '../../helpers/messages';
import { day } from '../../unit/rank/support';
import { seenDays, snapshot, typed, viewOf } from '../rank/views';

beforeEach(() => speak('ja'));

const view = (photosApproved: number) =>
  viewOf({
    since: day('2026-08-01'),
    days: seenDays(9),
    snapshots: [snapshot({ rank: 'B' })],
    typed: [typed('2026-09', { photosApproved, checkFollow: true })],
  });

test('names what keeps the present rank and is behind', () => {
  render(<KeepRank risk={view(1).risk} />);
  expect(screen.getByText('Bを保つ条件が遅れています（承認されたオリジナル写真）')).toBeVisible();
});

test('is silent while the rank holds, and when there is none', () => {
  const { container } = render(
    <>
      <KeepRank risk={view(10).risk} />
      <KeepRank risk={undefined} />
    </>,
  );
  expect(view(10).risk?.risk).toBe('none');
  expect(container).toBeEmptyDOMElement();
});
