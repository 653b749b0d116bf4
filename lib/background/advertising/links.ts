import type { z } from 'zod';
import { type LinkId, remembered, type TrackedLink } from '../../domain/advertising/deep-link';
import type { Instant } from '../../domain/time-units';
import { newTurns } from '../../domain/turns';
import type { trackedLink } from '../../messaging/schemas';
import { trackedLinksItem } from '../../storage/settings';

/** One change after the other: a storage has no transactions. */
const inTurn = newTurns();

export const keepLink = (data: z.output<typeof trackedLink>, now: Instant): Promise<void> =>
  inTurn(async () => {
    const link: TrackedLink = { ...data, id: crypto.randomUUID() as string as LinkId, at: now };
    await trackedLinksItem.setValue(remembered(await trackedLinksItem.getValue(), link));
  });

export const forgetLink = (id: LinkId): Promise<void> =>
  inTurn(async () => {
    const links = await trackedLinksItem.getValue();
    await trackedLinksItem.setValue(links.filter((link) => link.id !== id));
  });
