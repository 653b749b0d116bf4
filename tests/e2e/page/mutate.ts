import { mountChip } from '../../../lib/content/chip/chip';
import { itemFacts } from '../../../lib/content/landing';
import type { ShownPage } from '../../../lib/content/shared-world';
import type { ChipTexts } from '../../../lib/domain/chip-words';
import type { PageState } from '../../../lib/messaging/protocol';
import { describeFields } from '../../../lib/pages/describe';
import type { ItemPage, RoomPage, UnknownPage } from '../../../lib/pages/facts';
import { buyButtonKind, buyButtons, roomButtonItem } from '../../../lib/pages/ichiba/buttons';
import { readItem } from '../../../lib/pages/ichiba/item';
import { isFound, type Reading } from '../../../lib/pages/reading';
import { ownPress } from '../../../lib/pages/room/own-press';
import { readRoom } from '../../../lib/pages/room/read';
import { type Random, randomOf } from '../../fixtures/photos/random';
import { MUTATIONS } from './mutations';

export interface Mutated {
  pages: number;
  /** Pages that were still of their kind, and values that were read of them. */
  recognised: number;
  values: number;
  exceptions: string[];
  /** Values that changed although nothing they were read from was touched. */
  wrong: string[];
  /** Longest time of one page, ms: reading it, and mounting, placing and removing the chip. */
  longestRead: number;
  longestChip: number;
  overLong: number;
}

declare global {
  var mutatePages: (html: string, address: string, seed: number, count: number) => Promise<Mutated>;
}

type Page = RoomPage | ItemPage | UnknownPage | undefined;
type Values = Record<string, string | undefined>;

/** A task longer than this is one that a user may feel. */
const LONG = 50;

const STATE: PageState = {
  chip: { corner: 'bottom-right', collapsed: false, on: true },
  panelOn: true,
  ownRooms: [],
  today: {} as PageState['today'],
  window: {},
  checks: [],
};

/** Texts for every key; there is no background to hand them over. */
const TEXTS = new Proxy({} as ChipTexts, { get: (_, key) => `${String(key)} $1` });

/** Every reader there is, whatever the page. */
function readEverything(url: URL, root: Document): Page {
  const page = url.hostname.startsWith('item') ? readItem(url, root) : readRoom(url, root);
  roomButtonItem(root);
  for (const button of buyButtons(root)) buyButtonKind(button);
  for (const button of root.querySelectorAll('button,a')) ownPress(button)?.done();
  if (page?.kind === 'item') itemFacts(page);
  if (page && page.kind !== 'unknown') describeFields(page);
  return page;
}

function valuesOf(page: Page): Values {
  if (!page || page.kind === 'unknown') return {};
  const fields: [string, Reading<unknown>][] = Object.entries(page.fields);
  return Object.fromEntries(
    fields.map(([name, reading]) => [
      name,
      isFound(reading) ? JSON.stringify(reading.value) : undefined,
    ]),
  );
}

/** Fields that are told by labels of the site: wherever one stands, it may come to be believed. */
const LABELS: ReadonlyMap<string, RegExp> = new Map([
  ['availability', /売り?切れ|終了|いいね|コメント|投稿されました/],
  ['own', /my ?room|編集|フォロー/i],
]);

const leavesOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(leavesOf)
    : typeof value === 'number'
      ? [String(value), value.toLocaleString('en')]
      : typeof value === 'string'
        ? [value.normalize('NFKC').replace(/^#/, '')]
        : [];

/** What the element itself, not what is in it, says. */
function ownWords(element: Element): string {
  const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
  const values = [...element.attributes].map(({ value }) => value);
  return [...texts.map((node) => node.nodeValue ?? ''), ...values].join('\n').normalize('NFKC');
}

/**
 * For each field the elements without which, or without whose words, it would not be the same, and
 * those that say the same once more.
 */
function evidenceOf(
  original: Document,
  read: (root: Document) => Values,
): Map<string, Set<number>> {
  const values = read(original);
  const evidence = new Map(Object.keys(values).map((field) => [field, new Set<number>()]));
  const spoil: ((element: Element) => void)[] = [
    (element) => element.remove(),
    (element) => element.replaceChildren(),
  ];
  for (const [field, value] of Object.entries(values)) {
    const words = value === undefined ? [] : leavesOf(JSON.parse(value));
    for (const [index, element] of [...original.querySelectorAll('*')].entries()) {
      const said = ownWords(element);
      const again = words.some((word) => word !== '' && said.includes(word));
      if (again || LABELS.get(field)?.test(said)) evidence.get(field)?.add(index);
    }
  }
  const count = original.querySelectorAll('*').length;
  for (let index = 0; index < count; index++) {
    for (const change of spoil) {
      const copy = clone(original);
      const element = copy.querySelectorAll('*')[index];
      if (!element || element === copy.documentElement) continue;
      change(element);
      const now = read(copy);
      for (const [field, value] of Object.entries(values))
        if (now[field] !== value) evidence.get(field)?.add(index);
    }
  }
  return evidence;
}

const clone = (original: Document): Document => original.cloneNode(true) as Document;

/** Changes one to four elements; their numbers in the untouched page, with all that is in them. */
function mutate(page: Document, random: Random): Set<number> {
  const all = [...page.querySelectorAll('*')];
  const numbers = new Map(all.map((element, index) => [element, index]));
  const touched = new Set<number>();
  const touch = (element: Element) => {
    for (const part of [element, ...element.querySelectorAll('*')]) {
      const number = numbers.get(part);
      if (number !== undefined) touched.add(number);
    }
  };
  for (let times = random.whole(1, 4); times > 0; times--) {
    const [element, other] = [all, all].map((from) => from[random.whole(1, from.length - 1)]);
    if (!element?.parentNode || !other?.parentNode || !page.contains(element)) continue;
    touch(element);
    touch(other);
    random.pick(MUTATIONS)(element, other, random);
  }
  return touched;
}

/** The mutated page takes the place of the one that is shown, without what it would load. */
function show(page: Document): void {
  for (const loading of page.querySelectorAll(
    'link,style,iframe,object,embed,video,audio,base,meta',
  ))
    loading.remove();
  for (const element of page.querySelectorAll('[src],[srcset],[style],[autofocus]'))
    for (const name of ['src', 'srcset', 'style', 'autofocus']) element.removeAttribute(name);
  const body = page.body ?? page.createElement('body');
  document.body.replaceWith(document.adoptNode(body));
}

async function withChip(url: URL): Promise<number> {
  const start = performance.now();
  const gone = new AbortController();
  const shown: ShownPage = {
    chip: url.hostname.startsWith('item') ? { kind: 'item' } : { kind: 'room' },
    query: { kind: 'room' },
    buyButtons: () => buyButtons(document),
  };
  const chip = mountChip(shown, { state: STATE, texts: TEXTS }, gone.signal);
  chip.settle();
  chip.update(shown, STATE);
  let spent = performance.now() - start;
  // Observers have their say before the chip goes.
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });
  const end = performance.now();
  gone.abort();
  spent += performance.now() - end;
  return spent;
}

globalThis.mutatePages = async (html, address, seed, count) => {
  const url = new URL(address);
  const random = randomOf(seed);
  const original = new DOMParser().parseFromString(html, 'text/html');
  const read = (root: Document) => valuesOf(readEverything(url, root));
  const before = read(original);
  const evidence = evidenceOf(original, read);
  const result: Mutated = {
    ...{ pages: 0, recognised: 0, values: 0, exceptions: [], wrong: [] },
    ...{ longestRead: 0, longestChip: 0, overLong: 0 },
  };
  for (; result.pages < count; result.pages++) {
    const page = clone(original);
    const touched = mutate(page, random);
    try {
      const start = performance.now();
      const now = read(page);
      const reading = performance.now() - start;
      if (Object.keys(now).length > 0) result.recognised++;
      for (const [field, value] of Object.entries(now)) {
        if (value === undefined) continue;
        result.values++;
        const from = evidence.get(field) ?? new Set();
        if (value !== before[field] && touched.isDisjointFrom(from))
          result.wrong.push(`page ${result.pages}: ${field} ${before[field]} → ${value}`);
      }
      show(page);
      const chip = await withChip(url);
      result.longestRead = Math.max(result.longestRead, reading);
      result.longestChip = Math.max(result.longestChip, chip);
      if (reading > LONG || chip > LONG) result.overLong++;
    } catch (error) {
      result.exceptions.push(
        `page ${result.pages}: ${error instanceof Error ? error.stack : error}`,
      );
    }
  }
  return result;
};
