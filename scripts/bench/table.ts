import fs from 'node:fs';
import path from 'node:path';

/** One table of results, and what a reader must know of it. */
export interface Table {
  title: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  notes?: readonly string[];
}

const DOCUMENT = path.resolve('docs/benchmark.md');

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export function markdown({ title, columns, rows, notes = [] }: Table): string {
  const rule = columns.map((_, index) => (index === 0 ? '---' : '--:'));
  const table = [line(columns), line(rule), ...rows.map(line)].join('\n');
  const below = notes.length > 0 ? `\n\n${notes.map((note) => `- ${note}`).join('\n')}` : '';
  return `**${title}**\n\n${table}${below}`;
}

/** The same for a terminal: columns under each other. */
export function plain({ title, columns, rows, notes = [] }: Table): string {
  const widths = columns.map((name, index) =>
    Math.max(name.length, ...rows.map((row) => row[index]?.length ?? 0)),
  );
  const laidOut = [columns, ...rows].map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))),
  );
  const lines = laidOut.map((cells) => `  ${cells.join('  ')}`);
  return [`\n${title}`, ...lines, ...notes.map((note) => `  ${note}`)].join('\n');
}

/** Replaces what stands between `<!-- NAME -->` and `<!-- /NAME -->` in the document. */
export function writeInto(name: string, text: string): void {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const before = fs.readFileSync(DOCUMENT, 'utf8');
  const [from, to] = [before.indexOf(start), before.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/benchmark.md has no place for ${name}`);
  const after = `${before.slice(0, from)}${start}\n\n${text}\n\n${before.slice(to)}`;
  fs.writeFileSync(DOCUMENT, after);
}
