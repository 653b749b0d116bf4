import type { JstMonth } from '@/lib/domain/month';
import type { Goal, RankGoal } from '@/lib/domain/rank/goals';
import type { RulebookEdits } from '@/lib/domain/rank/rulebook-edits';
import type { RankFacts } from '@/lib/domain/rank/standing';
import type { Instant } from '@/lib/domain/time-units';
import type { KeptGoals } from '@/lib/stores/rank-settings';
import type { Said } from './use-said';

/** What every part of the section judges by. */
export interface GoalsView extends KeptGoals {
  edits: RulebookEdits;
  /** Nothing is known until the history has been read. */
  facts: RankFacts | undefined;
  month: JstMonth;
  now: Instant;
}

/** A part of the list, which says what became of a press. */
export interface ListView extends GoalsView {
  keep: Said['keep'];
  /** Takes the keyboard on when the line it stood in goes. */
  leave: () => void;
}

export interface GoalRowProps extends ListView {
  goal: Goal;
}

export interface DerivedProps extends GoalsView {
  goal: RankGoal;
  keep: Said['keep'];
}
