import type { CheckResult, Span, Suggestion, Summary } from '../../domain/checklist/result';
import { summary } from '../../domain/checklist/result';
import type { ComposerState } from '../../messaging/protocol';
import type { PhotoState } from './photo-state';

/** What stands in the composer at a moment; a new object with every change. */
export interface ChecklistSnapshot {
  text: string;
  hashtags: readonly string[];
  results: readonly CheckResult[];
  photos: readonly PhotoState[];
  summary: Summary;
  /** `posted`: the success view is shown. */
  stage: 'writing' | 'posted';
  /** What the site said in a layer over the form, e.g. that the item is posted already. */
  notice: string | undefined;
}

/** The composer's checklist, as the chip and the panel of the page use it. */
export interface Checklist {
  state: ComposerState;
  snapshot(): ChecklistSnapshot;
  subscribe(listener: () => void): () => void;
  /** Shows a span of the text: selects it in the field. */
  show(span: Span): void;
  /** Puts a suggestion into the text; call on the user's press only. */
  use(suggestion: Suggestion): void;
  /** Judges the photo again, e.g. once shop images may be fetched. */
  comparePhotos(): void;
}

type Parts = Omit<ChecklistSnapshot, 'summary'>;

/** Holds what was judged last, and tells who wants to know. */
export class ChecklistStore {
  private readonly listeners = new Set<() => void>();
  private current: ChecklistSnapshot;

  constructor(parts: Parts) {
    this.current = { ...parts, summary: summary(parts.results) };
  }

  readonly snapshot = (): ChecklistSnapshot => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  change(parts: Partial<Parts>): void {
    const next = { ...this.current, ...parts };
    this.current = { ...next, summary: summary(next.results) };
    for (const listener of this.listeners) listener();
  }
}
