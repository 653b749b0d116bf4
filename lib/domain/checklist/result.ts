import { type CheckId, SEVERITIES, type Severity } from './checks';

/** Positions as the textarea counts them: UTF-16 units of what was typed, never inside a character. */
export interface Span {
  start: number;
  end: number;
}

/** What a press may put into the text: at the caret, or in place of a span. */
export type Suggestion =
  | { kind: 'insert'; text: string }
  | { kind: 'replace'; span: Span; text: string };

/** `off`: switched off, or there is nothing that it could be held against. */
export type CheckState = 'ok' | 'fail' | 'unknown' | 'off';

/** What one check found. `Reason` says what was missing when nothing could be told. */
export type Judgement<Data, Reason extends string = never> = {
  spans: readonly Span[];
  suggestion?: Suggestion;
} & (
  | { state: 'ok' | 'fail'; data: Data }
  // Not fine: not known. What could be told all the same is in the data.
  | { state: 'unknown'; reason: Reason; data: Data | null }
  | { state: 'off'; data: null }
);

export type CheckResult<
  Check extends CheckId = CheckId,
  Data = unknown,
  Reason extends string = string,
> = { check: Check; severity: Severity } & Judgement<Data, Reason>;

export const NOT_JUDGED = { state: 'off', spans: [], data: null } as const;

export interface Summary {
  done: number;
  /** Everything that is switched on; what is not known is not done. */
  total: number;
  failed: number;
  unknown: number;
  /** The gravest of what failed. */
  worst: Severity | undefined;
}

/** For the chip: `8/10`. */
export function summary(results: readonly Pick<CheckResult, 'state' | 'severity'>[]): Summary {
  const failed = results.filter(({ state }) => state === 'fail');
  return {
    done: results.filter(({ state }) => state === 'ok').length,
    total: results.filter(({ state }) => state !== 'off').length,
    failed: failed.length,
    unknown: results.filter(({ state }) => state === 'unknown').length,
    worst: SEVERITIES.find((severity) => failed.some((result) => result.severity === severity)),
  };
}
