import type { CampaignEvent } from '@/lib/domain/events/event';
import type { JstDay } from '@/lib/domain/time';

/** What a press in the calendar leads to. */
export interface Openers {
  onDay: (day: JstDay) => void;
  onEvent: (event: CampaignEvent) => void;
}
