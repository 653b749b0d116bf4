import type { Section } from './sections';

export const REFUSALS = [
  'empty',
  'foreign',
  'newer',
  'tooLarge',
  'bomb',
  'damaged',
  'truncated',
  'tooDeep',
  'unsafeKey',
  'badRow',
  'badSetting',
] as const;
export type RefusalReason = (typeof REFUSALS)[number];

/** Why a file is not taken. Nothing was changed by then. Texts under `backup.refused`. */
export interface Refusal {
  reason: RefusalReason;
  /** Where: the table or setting, and the row in it, from 1. */
  section?: Section | undefined;
  setting?: string | undefined;
  row?: number | undefined;
}

/** Thrown while a file is read; what reads files gives it back as a value. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.reason);
    this.refusal = refusal;
  }
}

export const refuse = (reason: RefusalReason, where: Omit<Refusal, 'reason'> = {}): never => {
  throw new Refused({ reason, ...where });
};
