import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Origin } from '@/lib/domain/events/event';
import { exportedEvents, importedEvents } from '@/lib/domain/events/json-file';
import { event, events } from './support';

const USER: Origin = { from: 'user' };
const one = event('a', 'marathon', '2026-02-04 20:00', '2026-02-10 02:00');
const fileOf = (...rows: unknown[]) =>
  JSON.stringify({ format: 'room-techo-events', version: 1, events: rows });
const row = { ...one, origin: undefined };

test('a file has its times as people in Japan read them, and nothing of this browser', () => {
  const file = exportedEvents([one]);
  expect(JSON.parse(file)).toMatchObject({
    format: 'room-techo-events',
    version: 1,
    events: [{ id: 'a', startsAt: '2026-02-04T20:00:00.000+09:00' }],
  });
  expect(file).not.toContain('origin');
});

test('what was exported is imported again', () => {
  fc.assert(
    fc.property(events, (all) => {
      const own = all.map((event) => ({ ...event, origin: USER }));
      const read = importedEvents(`\ufeff${exportedEvents(own)}`, USER);
      expect(read).toEqual({ kind: 'events', accepted: own, refused: [] });
    }),
  );
});

test('every row is judged by itself, and keeps no other origin than that of its file', () => {
  const file = fileOf(
    { ...row, origin: { from: 'shipped' } },
    row,
    { ...row, id: 'b', title: '<script>alert(1)</script>' },
    { ...row, id: 'c', startsAt: '9999-01-01T00:00', endsAt: '9999-01-02T00:00' },
    null,
    [row],
    'row',
    { ...row, id: 'd', kind: 'toString' },
  );
  expect(importedEvents(file, USER)).toEqual({
    kind: 'events',
    accepted: [one],
    refused: [
      { row: 2, problem: 'twice' },
      { row: 3, problem: 'markup' },
      { row: 4, problem: 'years' },
      { row: 5, problem: 'form' },
      { row: 6, problem: 'form' },
      { row: 7, problem: 'form' },
      { row: 8, problem: 'kind' },
    ],
  });
});

describe('a file that is none', () => {
  test.each([
    ['tooLarge', 'x'.repeat(1_000_001)],
    ['tooMany', fileOf(...Array.from({ length: 2_001 }, () => 0))],
    ['notJson', '{'],
    ['notJson', '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'],
    ['notEvents', '[]'],
    ['notEvents', 'null'],
    ['notEvents', '{"format":"room-techo-events","version":"1","events":[]}'],
    ['notEvents', '{"format":"room-techo-events","version":1,"events":{"length":3}}'],
    ['notEvents', '{"__proto__":{"format":"room-techo-events","version":1,"events":[]}}'],
    ['notEvents', `${'['.repeat(400_000)}${']'.repeat(400_000)}`],
    ['newer', '{"format":"room-techo-events","version":2,"events":[]}'],
  ])('%s', (problem, file) => {
    expect(importedEvents(file, USER)).toEqual({ kind: 'problem', problem });
  });

  test('leaves no trace in prototypes', () => {
    const rows = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';
    const file = `{"format":"room-techo-events","version":1,"events":[${rows}]}`;
    expect(importedEvents(file, USER)).toMatchObject({ accepted: [], refused: [{ row: 1 }] });
    expect({}).not.toHaveProperty('polluted');
  });

  test('whatever it is, it is answered', () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), (json, text) => {
        expect(importedEvents(json, USER).kind).toBe('problem');
        expect(importedEvents(text, USER).kind).toBe('problem');
      }),
    );
  });
});
