import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILT_EXTENSION } from '../../tests/e2e/harness/options';
import type { Table } from './table';

interface Measured {
  name: string;
  files: readonly string[];
  /** Bytes that are allowed, minified and compressed (DESIGN 6). */
  budget?: { raw: number; gzip?: number };
}

const PAGE_BUDGETS = { popup: 330_000, options: 400_000, notebook: 450_000 };
const CONTENT_SCRIPT = { raw: 30_000, gzip: 10_000 };
const PANEL = { raw: 300_000 };

/** `import … from "x"`, `export … from "x"` and `import "x"`, but never `import("x")`. */
const STATIC_IMPORT =
  /\b(?:import|export)\s*(?:[\w$*{}\s,]+?\bfrom\s*|\{[^{}]*\}\s*from\s*)?(["'])(.+?)\1/g;
const MODULE_SCRIPT = /<script\b[^>]*\bsrc="([^"]+)"/g;

const read = (file: string): string => fs.readFileSync(path.join(BUILT_EXTENSION, file), 'utf8');

function importsOf(file: string): string[] {
  const found = [...read(file).matchAll(STATIC_IMPORT)].map(([, , name = '']) => name);
  const inside = found.filter((name) => name.startsWith('.') || name.startsWith('/'));
  return inside.map((name) =>
    name.startsWith('/') ? name.slice(1) : path.posix.join(path.posix.dirname(file), name),
  );
}

/** Every script a page has before it can show anything: those of its HTML and what they import. */
function eagerScripts(html: string): string[] {
  const waiting = [...read(html).matchAll(MODULE_SCRIPT)].map(([, src = '']) => src.slice(1));
  const found = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    waiting.push(...importsOf(file));
  }
  return [...found];
}

function measured(): Measured[] {
  const scripts = fs.readdirSync(path.join(BUILT_EXTENSION, 'content-scripts'));
  const content = scripts.filter((file) => file.endsWith('.js')).map((f) => `content-scripts/${f}`);
  const pages = Object.entries(PAGE_BUDGETS).map(([name, raw]) => ({
    name: `${name}, first screen`,
    files: eagerScripts(`${name}.html`),
    budget: { raw },
  }));
  return [
    ...content.map((file) => ({ name: file, files: [file], budget: CONTENT_SCRIPT })),
    { name: 'chip.js', files: ['chip.js'] },
    ...content.map((file) => ({
      name: `a page loads: ${path.basename(file)} + chip.js`,
      files: [file, 'chip.js'],
    })),
    { name: 'panel.js (on demand)', files: ['panel.js'], budget: PANEL },
    ...pages,
  ];
}

const kilo = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const allowed = (bytes: number | undefined): string => (bytes ? `≤ ${bytes / 1000} kB` : '');

/** Sizes against their budgets; the only part that can fail. */
export function measureSizes(): { table: Table; withinBudget: boolean } {
  let withinBudget = true;
  const rows = measured().map(({ name, files, budget }) => {
    const contents = files.map((file) => fs.readFileSync(path.join(BUILT_EXTENSION, file)));
    const raw = contents.reduce((sum, bytes) => sum + bytes.length, 0);
    const gzip = contents.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0);
    const fits = raw <= (budget?.raw ?? raw) && gzip <= (budget?.gzip ?? gzip);
    if (!fits) withinBudget = false;
    const verdict = budget ? (fits ? 'ok' : 'TOO LARGE') : '';
    return [name, kilo(raw), allowed(budget?.raw), kilo(gzip), allowed(budget?.gzip), verdict];
  });
  const columns = ['JavaScript', 'minified', 'budget', 'gzip -9', 'budget', ''];
  return { table: { title: 'Bundle sizes', columns, rows }, withinBudget };
}
