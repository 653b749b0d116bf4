import type { z } from 'zod';
import type { Random } from '../fixtures/photos/random';
import { NOW, uuid } from './builders';

/** Strings that one schema or another takes, and some that none should. */
const TEXTS = [
  ...[uuid(1), uuid(2), uuid(3), uuid(4)],
  ...['miyu_room', 'utsuwa.bu', 'utsuwa', 'sekken', '10000001', 'mug', 'goods-1'],
  ...['1700123456789012', 'local-00000000-0000-4000-8000-000000000001', 'utsuwa:10000001'],
  ...['2026-11-20', '2026-11', '2026-02-30', '2026-13', 'scid=room_pc_id_reg', '見本のマグ'],
  'https://room.rakuten.co.jp/mix/collect?itemcode=utsuwa%3A10000001',
  'https://tshop.r10s.jp/utsuwa/cabinet/mug.jpg',
  'https://example.com/calendar.ics',
  ...['', ' ', '\0', '\u202e', '\ud800', '__proto__', 'constructor', "=cmd|' /C calc'!A0"],
  ...[
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '{{7*7}}',
    '../../etc',
    'x'.repeat(300),
  ],
] as const;

const NUMBERS = [
  ...[NOW, NOW - 1, NOW - 3_600_000, NOW - 20 * 3_600_000, NOW + 59_000],
  ...[0, 1, 2, 3, 100, 1980, -1, 0.5, 1e9, 1e21, 2 ** 53, NOW + 4e10, NOW - 4e10],
] as const;

/** What is no value of any schema, or of hardly any. */
const STRANGE: readonly (() => unknown)[] = [
  () => undefined,
  () => null,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => [],
  () => ({}),
  () => [[[[]]]],
  () => JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":1}}') as unknown,
  () => ({ length: 9e9 }),
  () => ({ toString: 1, valueOf: 1, toJSON: 1 }),
  () => new Date(0),
  () => new Map([[1, 2]]),
  () => 10n,
  () => LONG,
  () => MANY,
  () => DEEP,
];

const LONG = 'x'.repeat(25_000);
const MANY = Array.from({ length: 500 }, (_, n) => n);
const DEEP = nested(1_000);

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}

type Def = z.core.$ZodTypeDef & Record<string, unknown>;
const defOf = (schema: unknown): Def => (schema as { _zod: { def: Def } })._zod.def;

const pick = <T>(random: Random, from: readonly T[]): T =>
  random.pick(from as unknown as readonly [T, ...T[]]);

const fitting = new Map<unknown, readonly string[]>();

/** Of the pool what the schema takes, as far as there is something; now and then any other. */
function textFor(schema: unknown, random: Random): unknown {
  const known = fitting.get(schema);
  const fits = known ?? TEXTS.filter((text) => (schema as z.ZodType).safeParse(text).success);
  if (!known) fitting.set(schema, fits);
  return pick(random, fits.length > 0 && random.whole(0, 9) > 0 ? fits : TEXTS);
}

type Make = (schema: unknown, def: Def, random: Random) => unknown;

/** One way for each kind of schema; what has none gets anything of the pools. */
const MAKERS: Record<string, Make> = {
  string: (schema, _, random) => textFor(schema, random),
  number: (_, __, random) => pick(random, NUMBERS),
  boolean: (_, __, random) => random.whole(0, 1) === 1,
  undefined: () => undefined,
  null: () => null,
  enum: (_, def, random) => pick(random, Object.values(def.entries as object)),
  literal: (_, def, random) => pick(random, def.values as unknown[]),
  union: (_, def, random) => valueFor(pick(random, def.options as unknown[]), random),
  optional: (_, def, random) =>
    random.whole(0, 2) === 0 ? undefined : valueFor(def.innerType, random),
  nullable: (_, def, random) => (random.whole(0, 4) === 0 ? null : valueFor(def.innerType, random)),
  catch: (_, def, random) => valueFor(def.innerType, random),
  default: (_, def, random) => valueFor(def.innerType, random),
  // A parser behind a text: what it takes is found by trying.
  pipe: (schema, def, random) =>
    defOf(def.in).type === 'string' ? textFor(schema, random) : valueFor(def.in, random),
  array: (_, def, random) =>
    Array.from({ length: random.whole(0, 3) }, () => valueFor(def.element, random)),
  record: (_, def, random) => ({
    [String(valueFor(def.keyType, random))]: valueFor(def.valueType, random),
  }),
  object: (_, def, random) =>
    Object.fromEntries(
      Object.entries(def.shape as object).map(([key, part]) => [key, valueFor(part, random)]),
    ),
};

/** A value that the schema probably takes, made by looking at the schema itself. */
export function valueFor(schema: unknown, random: Random): unknown {
  const def = defOf(schema);
  const make = MAKERS[def.type];
  return make ? make(schema, def, random) : pick<unknown>(random, [...TEXTS, ...NUMBERS]);
}

/** The same with one of its parts, however deep, put in place of by something strange. */
export function spoilt(value: unknown, random: Random): unknown {
  const strange = () => pick<() => unknown>(random, [...STRANGE, () => pick(random, TEXTS)])();
  if (typeof value !== 'object' || value === null || random.whole(0, 3) === 0) return strange();
  const keys = Object.keys(value);
  const key = keys.length > 0 ? pick(random, keys) : 'more';
  const part = spoilt((value as Record<string, unknown>)[key], random);
  if (Array.isArray(value)) return value.map((old, n) => (String(n) === key ? part : old));
  return { ...value, [key]: part };
}
