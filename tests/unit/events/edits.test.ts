import { describe, expect, test } from 'vitest';
import {
  added,
  changed,
  duplicated,
  type Edited,
  type EventBook,
  MAX_OWN_EVENTS,
  removed,
  shownAgain,
  type TypedEvent,
} from '@/lib/domain/events/edits';
import { jst } from '../rank/support';
import { event } from './support';

const EMPTY: EventBook = { own: [], hidden: [] };
const TYPED: TypedEvent = {
  kind: 'win',
  title: '勝ったら倍',
  startsAt: jst('2026-11-21 00:00'),
  endsAt: jst('2026-11-22 00:00'),
  confidence: 'confirmed',
  source: '',
};
const bookOf = (edited: Edited): EventBook => {
  if (edited.kind === 'problem') throw new Error(edited.problem);
  return edited.book;
};
const shipped = Object.freeze(
  event('shipped', 'marathon', '2026-11-04 20:00', '2026-11-10 02:00', {
    origin: { from: 'shipped' },
  }),
);

test('an event is added, changed, duplicated and deleted; undo is the book before', () => {
  const one = bookOf(added(EMPTY, 'a', TYPED));
  expect(one.own).toEqual([{ ...TYPED, id: 'a', origin: { from: 'user' } }]);
  const [own = shipped] = one.own;
  const edit = changed(one, own, { ...TYPED, title: 'イーグルス' }, 'unused');
  expect(bookOf(edit).own).toMatchObject([{ id: 'a', title: 'イーグルス' }]);
  expect(edit).toHaveProperty('undo', one);
  const two = bookOf(duplicated(one, own, 'b'));
  expect(two.own).toEqual([own, { ...own, id: 'b' }]);
  const gone = removed(two, own);
  expect(bookOf(gone)).toEqual({ own: [{ ...own, id: 'b' }], hidden: [] });
  expect(gone).toHaveProperty('undo', two);
});

describe('a shipped event', () => {
  test('is hidden, not deleted, and shown again', () => {
    const book = bookOf(removed(bookOf(removed(EMPTY, shipped)), shipped));
    expect(book).toEqual({ own: [], hidden: ['shipped'] });
    expect(bookOf(shownAgain(book, shipped.id))).toEqual(EMPTY);
  });

  test('is overridden by an own one', () => {
    const { id: _, origin: __, ...typed } = shipped;
    const edit = changed(EMPTY, shipped, { ...typed, title: 'mine' }, 'a');
    expect(bookOf(edit)).toMatchObject({ own: [{ id: 'a', title: 'mine' }], hidden: ['shipped'] });
    expect(edit).toHaveProperty('undo', EMPTY);
    expect(shipped.title).toBe('shipped');
  });
});

test('what does not fit changes nothing and says why', () => {
  const book = bookOf(added(EMPTY, 'a', TYPED));
  const [own = shipped] = book.own;
  const problem = (problem: string) => ({ kind: 'problem', problem });
  expect(added(book, 'a', TYPED)).toEqual(problem('taken'));
  expect(added(book, 'b', { ...TYPED, title: '' })).toEqual(problem('title'));
  expect(changed(book, own, { ...TYPED, endsAt: 0 }, 'b')).toEqual(problem('order'));
  expect(changed(EMPTY, own, TYPED, 'b')).toEqual(problem('missing'));
  expect(changed(book, shipped, { ...TYPED, title: '' }, 'b')).toEqual(problem('title'));
  expect(removed(EMPTY, own)).toEqual(problem('missing'));
  const full = { ...EMPTY, own: Array.from({ length: MAX_OWN_EVENTS }, () => own) };
  expect(added(full, 'b', TYPED)).toEqual(problem('tooMany'));
});
