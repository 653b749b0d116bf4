/** What the chip has to say, by the keys of the texts. */
export const CHIP_WORDS = [
  'extension.language',
  'chip.name',
  'chip.fold',
  'chip.openPanel',
  'chip.cart',
  'chip.purchaseDays',
  'chip.purchaseClock',
  'chip.own',
  'chip.bought',
  'chip.expired',
  'chip.superseded',
  'chip.none',
  'chip.today',
  'chip.rank',
  'chip.checks',
  'chip.checksDone',
  'chip.linkUnchecked',
  'chip.linkOk',
  'chip.linkProblem',
  'chip.say.rank',
  'chip.say.checks',
  'chip.say.cartOpen',
  'chip.say.cartClosing',
  'chip.say.carted',
  'chip.say.purchaseClosing',
] as const;

type ChipKey = (typeof CHIP_WORDS)[number];

/** The chip's texts, with `$1`, `$2` where their parts go. */
export type ChipTexts = Readonly<Record<ChipKey, string>>;

/** Says one of the chip's texts with its parts. */
export type Say = (key: ChipKey, ...parts: string[]) => string;
