import { expect, test } from 'vitest';
import type { RejectReason, ReportProblem } from '@/lib/domain/rewards/report-file';
import { problemSentence, rejectedSentence } from '@/lib/i18n/report-words';
import { speak } from '../../helpers/messages';

/** All of them: the types ask for every id. */
const PROBLEMS: { [Id in ReportProblem['id']]: Extract<ReportProblem, { id: Id }> | { id: Id } } = {
  empty: { id: 'empty' },
  excel: { id: 'excel' },
  html: { id: 'html' },
  pdf: { id: 'pdf' },
  json: { id: 'json' },
  unreadable: { id: 'unreadable' },
  nestedZip: { id: 'nestedZip' },
  damagedZip: { id: 'damagedZip' },
  encryptedZip: { id: 'encryptedZip' },
  tooLarge: { id: 'tooLarge' },
  tooManyFiles: { id: 'tooManyFiles' },
  advertising: { id: 'advertising' },
  other: { id: 'other', start: 'a,b' },
  columnsMissing: { id: 'columnsMissing', columns: ['status', 'shop'] },
  columnTwice: { id: 'columnTwice', column: 'reward' },
  cutOff: { id: 'cutOff', line: 1234 },
  tooManyLines: { id: 'tooManyLines' },
  tooManyRejected: { id: 'tooManyRejected', line: 3 },
};

const REASONS: { [Id in RejectReason['id']]: Extract<RejectReason, { id: Id }> } = {
  columns: { id: 'columns', found: 10, expected: 11 },
  date: { id: 'date', value: '2026-02-29' },
  month: { id: 'month', value: '13' },
  status: { id: 'status', value: '' },
  number: { id: 'number', column: 'reward', value: '-99' },
  shop: { id: 'shop' },
  quotes: { id: 'quotes' },
  tooLong: { id: 'tooLong' },
};

test.each(['ja', 'en'] as const)(
  'everything refused has a sentence of its own in %s',
  (language) => {
    speak(language);
    const problems = Object.values(PROBLEMS as Record<string, ReportProblem>).map(problemSentence);
    const reasons = Object.values(REASONS).map(rejectedSentence);
    for (const said of [problems, reasons]) {
      expect(new Set(said).size).toBe(said.length);
      expect(said.filter((sentence) => /\$\d|undefined|^reports/.test(sentence))).toEqual([]);
    }
    // What happened, and then what to do about it.
    const end = language === 'ja' ? /。.*。$/ : /\. .*\.$/;
    expect(problems.filter((sentence) => !end.test(sentence))).toEqual([]);
  },
);

test('the sentences carry what was found', () => {
  speak('ja');
  expect(problemSentence(PROBLEMS.cutOff as ReportProblem)).toMatch(/^1,234行目で/);
  expect(problemSentence(PROBLEMS.columnsMissing as ReportProblem)).toContain(
    'ステータス、ショップ名',
  );
  expect(rejectedSentence(REASONS.number)).toBe('成果報酬が0以上の整数ではありません（-99）');
  expect(rejectedSentence(REASONS.status)).toBe('知らないステータスです（空欄）');
  speak('en');
  expect(rejectedSentence(REASONS.columns)).toBe('Wrong number of columns (10 instead of 11)');
});
