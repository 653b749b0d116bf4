import { readIcs } from '@/lib/calendar/ics-read';
import { jst } from '../rank/support';

export const SPAN = { from: jst('2026-01-01 00:00'), to: jst('2028-01-01 00:00') };

/** A calendar of entries, each given by its lines; a UID and a title are added. */
export const fileOf = (...entries: readonly string[][]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...entries.flatMap((lines, index) => [
      'BEGIN:VEVENT',
      `UID:${index + 1}`,
      ...(lines.some((line) => line.startsWith('SUMMARY')) ? [] : ['SUMMARY:sale']),
      ...lines,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ].join('\r\n');

export async function entriesIn(file: string) {
  const read = await readIcs(file, SPAN);
  if (read.kind === 'problem') throw new Error(read.problem);
  return read.entries.map(({ entry }) => entry);
}

/** The reason for the first entry of a file, or the reason for the file. */
export async function problemIn(file: string): Promise<string | undefined> {
  const read = await readIcs(file, SPAN);
  return read.kind === 'problem' ? read.problem : read.refused[0]?.problem;
}
