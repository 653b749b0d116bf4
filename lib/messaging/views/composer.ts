import type { ChecklistSettings } from '../../domain/checklist/settings';
import type { Template } from '../../domain/checklist/templates';
import type { EarlierPost, EventTag } from '../../domain/checklist/text/draft';

/** What the checklist beside the composer needs to know. */
export interface ComposerState {
  settings: ChecklistSettings;
  templates: readonly Template[];
  /** The item as Ichiba's page said, if that was ever open. */
  item?: { name?: string; shopName?: string; description?: string; images: string[] } | undefined;
  /** Events whose tag a post written now may carry, the likeliest first. */
  events: readonly EventTag[];
  /** Own posts of the same item. */
  earlier: readonly EarlierPost[];
  /** Whether the panel may dock by itself. */
  panelOn: boolean;
}
