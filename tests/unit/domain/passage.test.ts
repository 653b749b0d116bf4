import { describe, expect, test } from 'vitest';
import { itemKey } from '@/lib/domain/identity';
import {
  arrivesLate,
  type Evidence,
  type KnownPassage,
  linkFinding,
  madeAt,
  type PassageSighting,
  samePassage,
} from '@/lib/domain/passage';
import { DAY, MINUTE, SECOND } from '@/lib/domain/time';
import { item, NOW, room, uuid } from '../../helpers/builders';

const mug = itemKey(item('utsuwa', '10'));
const bowl = itemKey(item('utsuwa', '11'));

const evidence = (more: Partial<Evidence> = {}): Evidence => ({
  sighting: uuid(1),
  place: 'room-page',
  at: NOW,
  detail: 'left',
  tab: 7,
  ...more,
});
const landed = (more: Partial<Evidence> = {}) =>
  evidence({ place: 'landing', detail: 'scid=room_pc', at: NOW + SECOND, ...more });
const known = (more: Partial<KnownPassage> = {}): KnownPassage => ({
  kind: 'room',
  itemKey: mug,
  room: room('miyu_room'),
  evidence: [evidence()],
  ...more,
});
const seen = (more: Partial<PassageSighting> = {}): PassageSighting => ({
  kind: 'room',
  itemKey: mug,
  evidence: landed(),
  ...more,
});

describe('one passage or two', () => {
  test.each([
    ['of one item, a second apart', {}, true],
    ['just within a minute', { evidence: landed({ at: NOW + MINUTE - 1 }) }, true],
    ['just within a minute, before', { evidence: landed({ at: NOW - MINUTE + 1 }) }, true],
    ['a minute apart', { evidence: landed({ at: NOW + MINUTE }) }, false],
    ['a minute apart, before', { evidence: landed({ at: NOW - MINUTE }) }, false],
    ['from the same ROOM', { room: room('miyu_room') }, true],
    ['from another ROOM', { room: room('utsuwa.bu') }, false],
    ['by a link of another kind', { kind: 'affiliate' }, false],
    ['without a mark', { kind: 'none' }, true],
    ['of another item, in the same tab', { itemKey: bowl }, true],
    ['of another item, in another tab', { itemKey: bowl, evidence: landed({ tab: 8 }) }, false],
    ['of another item, without a mark', { itemKey: bowl, kind: 'none' }, false],
    [
      'of another item, before the click',
      { itemKey: bowl, evidence: landed({ at: NOW - 1 }) },
      false,
    ],
    ['of another item, on a ROOM page', { itemKey: bowl, evidence: evidence() }, false],
  ] as const)('%s', (_, more, same) => {
    expect(samePassage(known(), seen(more))).toBe(same);
  });

  test('a passage that has landed does not land once more elsewhere', () => {
    const there = known({ evidence: [evidence(), landed()] });
    expect(samePassage(there, seen({ itemKey: bowl }))).toBe(false);
    expect(samePassage(there, seen())).toBe(true);
  });

  test('a passage of an unknown ROOM fits any', () => {
    expect(samePassage(known({ room: undefined }), seen({ room: room('b_room') }))).toBe(true);
  });
});

describe('what a passage says of the link', () => {
  const finding = (...all: Evidence[]) => linkFinding({ itemKey: mug, evidence: all });

  test('nothing until it landed', () => {
    expect(finding(evidence())).toBe('not-landed');
    expect(linkFinding({ itemKey: mug, landedKey: bowl, evidence: [evidence()] })).toBe(
      'not-landed',
    );
  });

  test('the mark is there, or it is not', () => {
    expect(finding(evidence(), landed())).toBe('ok');
    expect(finding(evidence(), landed({ detail: '' }))).toBe('mark-missing');
    expect(finding(landed({ detail: '' }), landed())).toBe('ok');
  });

  test('it led to another item', () => {
    const both = [evidence(), landed()];
    expect(linkFinding({ itemKey: mug, landedKey: bowl, evidence: both })).toBe('wrong-item');
    expect(linkFinding({ itemKey: mug, landedKey: mug, evidence: both })).toBe('ok');
  });
});

test.each([
  [MINUTE, MINUTE],
  [MINUTE + 1, 0],
  [400 * DAY, 0],
  [-DAY, -DAY],
  [-DAY - 1, undefined],
  [0, 0],
])('a sighting dated %i ms from now was made %o from now', (from, made) => {
  expect(madeAt(NOW + from, NOW)).toBe(made === undefined ? undefined : NOW + made);
});

test.each([
  [-1, true],
  [-MINUTE, true],
  [-MINUTE - 1, false],
  [0, false],
  [1, false],
])('what is dated %i ms from what is kept arrives late: %s', (from, late) => {
  expect(arrivesLate(NOW + from, NOW)).toBe(late);
});
