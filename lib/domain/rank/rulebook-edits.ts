import type { JstMonth } from '../month';
import { hasPeriod, isFlag, type MetricId, type Period } from './metrics';
import type { Rank } from './ranks';
import { SHIPPED_RULES } from './rulebook';

/** The user's threshold from a month on, or that the requirement is not counted. */
export interface ThresholdEdit {
  requirement: string;
  from: JstMonth;
  threshold: number | 'off';
}

/** A requirement of the user's own. */
export interface OwnRequirement {
  id: string;
  rank: Rank;
  metric: MetricId;
  period: Period;
  threshold: number;
  /** Where the user has it from. */
  note: string;
}

/** What the user made of the rulebook; everything else is as shipped. */
export interface RulebookEdits {
  thresholds: readonly ThresholdEdit[];
  own: readonly OwnRequirement[];
}

export const NO_EDITS: RulebookEdits = { thresholds: [], own: [] };

export const MAX_THRESHOLD = 1_000_000_000;
export const MAX_NOTE = 200;
/** Kept small: the rulebook is read on every page of ROOM. */
export const MAX_OWN = 50;
export const MAX_THRESHOLD_EDITS = 500;

export type ThresholdProblem = 'notWhole' | 'tooSmall' | 'tooLarge';

/** What is wrong with a threshold as typed; of a flag only 1 makes sense. */
export function thresholdProblem(metric: MetricId, value: unknown): ThresholdProblem | undefined {
  if (typeof value !== 'number' || !Number.isInteger(value)) return 'notWhole';
  if (value < 1) return 'tooSmall';
  return value > (isFlag(metric) ? 1 : MAX_THRESHOLD) ? 'tooLarge' : undefined;
}

export type OwnProblem = ThresholdProblem | 'idTaken' | 'period' | 'noteTooLong' | 'tooMany';

export function ownProblem(edits: RulebookEdits, own: OwnRequirement): OwnProblem | undefined {
  const others = edits.own.filter(({ id }) => id !== own.id);
  if (own.id === '' || SHIPPED_RULES.some(({ id }) => id === own.id)) return 'idTaken';
  if (!hasPeriod(own.metric, own.period)) return 'period';
  if (own.note.length > MAX_NOTE) return 'noteTooLong';
  if (others.length >= MAX_OWN) return 'tooMany';
  return thresholdProblem(own.metric, own.threshold);
}

/** One edit of a requirement counts per month; the newest typed replaces the one before. */
export function withThreshold(edits: RulebookEdits, edit: ThresholdEdit): RulebookEdits {
  const kept = edits.thresholds.filter(
    ({ requirement, from }) => requirement !== edit.requirement || from !== edit.from,
  );
  return { ...edits, thresholds: [...kept, edit] };
}

/** Back to the shipped value, for past months too. */
export const withoutThreshold = (edits: RulebookEdits, requirement: string): RulebookEdits => ({
  ...edits,
  thresholds: edits.thresholds.filter((edit) => edit.requirement !== requirement),
});

/** Adds a requirement of the user's own, or replaces the one with the same id. */
export const withOwn = (edits: RulebookEdits, own: OwnRequirement): RulebookEdits => ({
  ...edits,
  own: [...edits.own.filter(({ id }) => id !== own.id), own],
});

export const withoutOwn = (edits: RulebookEdits, id: string): RulebookEdits => ({
  thresholds: edits.thresholds.filter(({ requirement }) => requirement !== id),
  own: edits.own.filter((own) => own.id !== id),
});
