import { site as addresses } from '../../tests/site/urls';
import { alternate } from './rounds';
import { differences, median, quantile, ratio, spread } from './stats';
import type { Table } from './table';
import { type Browsers, VARIANTS, type Variant } from './variants';
import { type Cost, visit } from './visit';

type Samples = Record<Variant, Cost[]>;
type Note = (line: string) => void;

const column = (costs: readonly Cost[], field: keyof Cost) => costs.map((cost) => cost[field]);

/** Added to a page without any extension, by pairs of the same round. */
const added = (samples: Samples, variant: Variant, field: keyof Cost): number[] =>
  differences(column(samples[variant], field), column(samples['no extension'], field));

const COLUMNS = [
  'ms of the main thread',
  'task',
  'script',
  'layout',
  'style',
  'added task',
  'added script',
  '÷ bare mount',
  '÷ empty line',
  'longest task',
  'layout shift',
];

function row(samples: Samples, variant: Variant): string[] {
  const costs = samples[variant];
  const of = (field: keyof Cost) => column(costs, field);
  const base = variant === 'no extension';
  const task = added(samples, variant, 'task');
  const to = (other: Variant) =>
    base ? '' : ratio(median(task), median(added(samples, other, 'task')));
  return [
    variant,
    spread(of('task')),
    spread(of('script')),
    median(of('layout')).toFixed(1),
    median(of('style')).toFixed(1),
    base ? '' : spread(task),
    base ? '' : spread(added(samples, variant, 'script')),
    to('bare mount'),
    to('empty line'),
    `${quantile(of('longest'), 0.5).toFixed(0)} (max ${quantile(of('longest'), 1).toFixed(0)})`,
    quantile(of('layoutShift'), 1).toFixed(3),
  ];
}

function table(title: string, samples: Samples): Table {
  const rounds = samples['no extension'].length;
  return {
    title: `${title} (${rounds} rounds)`,
    columns: COLUMNS,
    rows: VARIANTS.map((variant) => row(samples, variant)),
  };
}

/** Reached through a link of a ROOM: this opens the cart window, and the chip counts down. */
export const clickedItem = `${addresses.itemMulti}?scid=room_pc_id_reg`;

/** The item page with the window of an earlier click on its chip. */
export async function measureLoad(browsers: Browsers, rounds: number, note: Note) {
  for (const variant of VARIANTS) {
    await visit(browsers[variant], clickedItem, () => undefined);
  }
  const samples = await alternate(
    VARIANTS,
    rounds,
    (variant) => visit(browsers[variant], addresses.itemMulti, (_, load) => load),
    note,
  );
  return [table('Item page, page load', samples)];
}

export const NEW_CARDS = 1000;

/** A feed of 200 cards, loaded and then growing by 1,000 in one go. */
export async function measureFeed(browsers: Browsers, rounds: number, note: Note) {
  const measure = (variant: Variant) =>
    visit(browsers[variant], addresses.bigFeed, async (page, load, grown) => {
      const growth = await grown(() => page.evaluate(`window.__grow(${NEW_CARDS})`));
      return { load, growth };
    });
  const results = await alternate(VARIANTS, rounds, measure, note);
  const samples = (part: 'load' | 'growth') =>
    Object.fromEntries(
      VARIANTS.map((variant) => [variant, results[variant].map((result) => result[part])]),
    ) as Samples;
  return [
    table('Feed of 200 cards, page load', samples('load')),
    table('The feed grows by 1,000 cards', samples('growth')),
  ];
}
