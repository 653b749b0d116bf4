import { describe, expect, test } from 'vitest';
import { demotionRisk } from '@/lib/domain/rank/demotion';
import type { Figure } from '@/lib/domain/rank/figure';
import { NO_EDITS } from '@/lib/domain/rank/rulebook-edits';
import { rankStanding } from '@/lib/domain/rank/standing';
import { checked, counted, figure, jst, month } from './support';

const SEPTEMBER = month('2026-09');

describe('a rank', () => {
  const NOW = jst('2026-09-20 10:00');
  const photos = counted('2026-08-01', '2026-09-19', [0, 1]);

  test('is judged by the worst of its requirements', () => {
    const of = (count: number, clicks?: number) =>
      rankStanding(
        'A',
        {
          figures: [
            ...checked(count),
            ...(clicks === undefined ? [] : [figure('clicks', clicks, { at: NOW })]),
          ],
          daily: { photosApproved: photos },
        },
        SEPTEMBER,
        NOW,
        NO_EDITS,
      ).verdict;
    expect(of(10, 1_500)).toBe('reached');
    expect(of(7, 1_500)).toBe('onPace');
    expect(of(7)).toBe('unknown');
    expect(of(1)).toBe('behind');
    expect(of(10, 1)).toBe('outOfReach');
  });

  test('without rules is unknown, the lowest is reached', () => {
    const none = { figures: [], daily: {} };
    expect(rankStanding('D', none, SEPTEMBER, NOW, NO_EDITS).verdict).toBe('unknown');
    expect(rankStanding('E', none, SEPTEMBER, NOW, NO_EDITS).verdict).toBe('reached');
  });

  test('may be lost for what this month has not met yet', () => {
    const risk = (figures: Figure[], rank: 'B' | 'C' = 'B') =>
      demotionRisk(rank, { figures, daily: { photosApproved: photos } }, NOW, NO_EDITS);
    expect(risk(checked(10))).toMatchObject({ risk: 'none', open: [], late: [], unknown: [] });
    const open = risk(checked(7));
    expect([open.risk, open.open.map(({ target: { id } }) => id)]).toEqual([
      'open',
      ['B.photosApproved'],
    ]);
    const late = risk(checked(1));
    expect([late.risk, late.late.length, late.open.length]).toEqual(['atRisk', 1, 1]);
    const unknown = risk(checked(10).filter(({ metric }) => metric !== 'checkLike'));
    expect([unknown.risk, unknown.unknown.map(({ target: { metric } }) => metric)]).toEqual([
      'unknown',
      ['checkLike'],
    ]);
    expect(risk(checked(10), 'C').risk).toBe('noRules');
  });
});
