import { expect, test } from 'vitest';
import { type Connection, usualNames } from '@/lib/domain/advertising/connection';
import { ADVERTISING_REPORTS, REPORT_COLUMNS } from '@/lib/domain/advertising/report-kinds';
import {
  foundResult,
  newTrial,
  nextLine,
  type Trial,
  trialAnswered,
  trialAsked,
  trialEnded,
} from '@/lib/domain/advertising/trial';
import { network } from './support';

const connection = {
  ...{ id: 'us', network: network().id, siteId: '1234567', place: '', slot: 'a' },
  ...{ connectedAt: 0, confirmedAfter: 90, schedule: null, run: null, publisher: '' },
  names: usualNames,
} as unknown as Connection;
const FOUND = { kind: 'found', missing: [] } as const;
const ofLines = ({ lines }: Trial) => lines.map(({ result }) => result?.kind);

test('a test asks for each report once, in their order', () => {
  let trial = newTrial(connection, 1);
  for (const report of ADVERTISING_REPORTS) {
    expect(nextLine(trial)?.report).toBe(report);
    trial = trialAnswered(trialAsked(trial, 2), FOUND, 3);
    expect(trial).not.toHaveProperty('askedAt');
  }
  expect(nextLine(trial)).toBeUndefined();
  expect([ofLines(trial), trial.endedAt]).toEqual([Array(5).fill('found'), 3]);
});

test('a report without a name is not asked for', () => {
  const names = { ...usualNames, sku: ' ' };
  expect(newTrial({ ...connection, names }, 1).lines).toHaveLength(4);
});

test('without any name there is nothing to wait for', () => {
  const names = Object.fromEntries(ADVERTISING_REPORTS.map((report) => [report, ' ']));
  const trial = newTrial({ ...connection, names } as Connection, 1);
  expect([trial.lines, trial.endedAt]).toEqual([[], 1]);
});

test('each has its own result, but a refused token is refused everywhere', () => {
  const missing = { id: 'reportNotFound', name: 'x' } as const;
  const first = trialAnswered(newTrial(connection, 1), { kind: 'problem', problem: missing }, 2);
  expect(nextLine(first)?.report).toBe('nonCommissionable');
  const refused = { kind: 'problem', problem: { id: 'tokenRefused' } } as const;
  const over = trialAnswered(first, refused, 3);
  expect(ofLines(over)).toEqual(['problem', 'problem', 'notAsked', 'notAsked', 'notAsked']);
  expect(over.endedAt).toBe(3);
});

test('who does not want to wait keeps the results there are', () => {
  const first = trialAnswered(newTrial(connection, 1), FOUND, 2);
  const over = trialEnded(first, 3);
  expect(ofLines(over)).toEqual(['found', 'notAsked', 'notAsked', 'notAsked', 'notAsked']);
  expect(trialEnded(over, 9)).toBe(over);
  expect(trialAnswered(over, FOUND, 9)).toBe(over);
});

test('useful columns that are not there are named', () => {
  const { needed, wanted } = REPORT_COLUMNS.items;
  expect(foundResult('items', [...needed, ...wanted])).toEqual(FOUND);
  expect(foundResult('items', needed)).toEqual({ kind: 'found', missing: wanted });
  expect(foundResult('items', [])).toEqual(FOUND);
});
