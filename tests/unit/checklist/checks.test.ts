import { describe, expect, test } from 'vitest';
import {
  CHECK_RULES,
  CHECKS,
  isCheck,
  PHOTO_CHECKS,
  SEVERITIES,
  TEXT_CHECKS,
} from '@/lib/domain/checklist/checks';
import { summary } from '@/lib/domain/checklist/result';

test('every check is of the text or of the photo, and has its rule', () => {
  expect(CHECKS).toEqual([...TEXT_CHECKS, ...PHOTO_CHECKS]);
  expect(Object.keys(CHECK_RULES).sort()).toEqual([...new Set(CHECKS)].sort());
  expect([isCheck('length'), isCheck('sharpness'), isCheck('toString'), isCheck(1)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('what is not our assumption says where it is written', () => {
  for (const [id, { certainty, source, severity }] of Object.entries(CHECK_RULES)) {
    expect([id, source === '']).toEqual([id, certainty === 'assumed']);
    expect(SEVERITIES).toContain(severity);
  }
});

describe('the summary', () => {
  const of = (...states: string[]) =>
    summary(
      states.map((told) => {
        const [state, severity] = told.split(' ');
        const known = (['ok', 'fail', 'unknown', 'off'] as const).find((one) => one === state);
        return {
          state: known ?? 'off',
          severity: SEVERITIES.find((one) => one === severity) ?? 'must',
        };
      }),
    );

  test('what is not known is neither done nor left out', () => {
    expect(of('ok must', 'unknown must', 'off must', 'fail tip')).toEqual({
      done: 1,
      total: 3,
      failed: 1,
      unknown: 1,
      worst: 'tip',
    });
  });

  test('the gravest of what failed', () => {
    expect(of('fail tip', 'fail must', 'fail should').worst).toBe('must');
    expect(of('fail tip', 'fail should', 'unknown must').worst).toBe('should');
    expect(of('ok must', 'off must', 'unknown must').worst).toBeUndefined();
    expect(of()).toMatchObject({ done: 0, total: 0 });
  });
});
