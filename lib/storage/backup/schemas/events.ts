import { z } from 'zod';
import { parseEvent } from '../../../domain/events/parse';
import { isSame } from '../canonical';

/** Sound, and said as we would say it. */
export const events = z.custom((value) => {
  const parsed = parseEvent(value);
  return parsed.kind === 'event' && isSame(parsed.event, value);
});
