import { expect, test } from 'vitest';
import { COUNTRIES } from '@/lib/domain/advertising/networks';
import type { AnswerProblem, AnswerProblemId } from '@/lib/domain/advertising/problems';
import { ADVERTISING_REPORTS } from '@/lib/domain/advertising/report-kinds';
import type { AdvertisingReason } from '@/lib/domain/advertising/report-lines';
import {
  ADVERTISING_HINTS,
  advertisingHint,
  connectSteps,
  saveSteps,
} from '@/lib/i18n/advertising-help';
import {
  advertisingRejected,
  advertisingReport,
  alertSentence,
  answerSentence,
  networkName,
  orderStatus,
  pasteSentence,
  rateSentence,
  siteIdSentence,
  waitSentence,
} from '@/lib/i18n/advertising-words';
import { speak } from '../../helpers/messages';

/** All of them: the types ask for every id. */
const PROBLEMS: { [Id in AnswerProblemId]: AnswerProblem & { id: Id } } = {
  tokenRefused: { id: 'tokenRefused' },
  notEntitled: { id: 'notEntitled' },
  forbidden: { id: 'forbidden' },
  reportNotFound: { id: 'reportNotFound', name: 'Mine' },
  dateType: { id: 'dateType' },
  dateRange: { id: 'dateRange' },
  badRequest: { id: 'badRequest', status: 418, said: '' },
  rateLimited: { id: 'rateLimited', wait: undefined },
  serverError: { id: 'serverError', status: 500 },
  timeout: { id: 'timeout' },
  noConnection: { id: 'noConnection' },
  moved: { id: 'moved' },
  tooLarge: { id: 'tooLarge' },
  html: { id: 'html' },
  empty: { id: 'empty' },
  unreadable: { id: 'unreadable' },
  xml: { id: 'xml', said: 'fault' },
  json: { id: 'json', said: 'fault' },
  plainText: { id: 'plainText', said: 'fault' },
  columnsMissing: { id: 'columnsMissing', columns: ['brand', 'sku'] },
  columnTwice: { id: 'columnTwice', column: 'sales' },
  cutOff: { id: 'cutOff', line: 1234 },
  notAllowed: { id: 'notAllowed' },
  tooManyLines: { id: 'tooManyLines' },
  tooManyRejected: { id: 'tooManyRejected', line: 3 },
};

const REASONS: AdvertisingReason[] = [
  { id: 'columns', found: 3, expected: 12 },
  { id: 'date', value: '13/1/24' },
  { id: 'number', column: 'commission', value: '' },
  { id: 'blank', column: 'mid' },
  { id: 'currency', value: 'dollars' },
  { id: 'quotes' },
  { id: 'tooLong' },
];

const PASTES = [
  ...(['blank', 'tooLong', 'notHttps', 'noToken', 'placeholder', 'severalTokens'] as const),
  ...(['siteId', 'affiliateId', 'tooShort', 'notToken', 'otherHost', 'notReport'] as const),
];

test.each(['ja', 'en'] as const)('everything has a sentence of its own in %s', (language) => {
  speak(language);
  const problems = Object.values<AnswerProblem>(PROBLEMS);
  const said = [
    problems.map(answerSentence),
    REASONS.map(advertisingRejected),
    PASTES.map(pasteSentence),
    (['blank', 'affiliateId', 'notSeven'] as const).map(siteIdSentence),
    (['notNumber', 'notPositive', 'tooLarge', 'isYen'] as const).map(rateSentence),
    (['pending', 'confirmed', 'partlyReversed', 'reversed', 'noCommission'] as const).map(
      orderStatus,
    ),
    (['spacing', 'retryAfter', 'backOff'] as const).map(waitSentence),
    ADVERTISING_REPORTS.map(advertisingReport),
    COUNTRIES.map(networkName),
    ADVERTISING_HINTS.map(advertisingHint),
    connectSteps(),
    saveSteps('Mine'),
  ];
  for (const sentences of said) {
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sentences.filter((text) => /\$\d|undefined|^advertising/.test(text))).toEqual([]);
  }
});

test('the sentences carry what was found', () => {
  speak('ja');
  expect(answerSentence(PROBLEMS.reportNotFound)).toContain('「Mine」という名前');
  expect(answerSentence(PROBLEMS.columnsMissing)).toContain('Product Brand、SKU');
  expect(answerSentence({ id: 'rateLimited', wait: 90_000 })).toContain('90秒');
  expect(answerSentence({ id: 'cutOff', line: 0 })).not.toContain('0行目');
  expect(saveSteps('Room Techo SKU Report').join()).toContain(
    'Product Name、SKU、Total Commission、Product Brand',
  );
  speak('en');
  expect(advertisingRejected({ id: 'columns', found: 3, expected: 12 })).toBe(
    'Wrong number of columns (3 instead of 12)',
  );
  expect(alertSentence({ id: 'columnGone', report: 'sku' })).toContain('Commissions by SKU');
  expect(alertSentence({ id: 'failing', times: 4 })).toContain('4');
  expect(alertSentence({ id: 'tokenRefused' })).not.toBe(answerSentence({ id: 'tokenRefused' }));
});
