import type { JstMonth } from '@/lib/domain/month';
import type { RuleInForce } from '@/lib/domain/rank/requirement';
import type { RulebookEdits } from '@/lib/domain/rank/rulebook-edits';
import type { Said } from '../goals/use-said';

export interface RulebookView {
  edits: RulebookEdits;
  month: JstMonth;
}

export interface RuleProps extends RulebookView {
  rule: RuleInForce;
  said: Pick<Said, 'say' | 'keep'>;
  /** Takes the keyboard on when what it stood on goes. */
  leave: () => void;
}
