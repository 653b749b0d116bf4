import type { z } from 'zod';
import { parseSettings } from '../domain/checklist/settings-parse';
import { parseTemplates } from '../domain/checklist/templates';
import { madeAt } from '../domain/passage';
import type { ComposerState, MessageAnswer } from '../messaging/protocol';
import type { composerQuery, draft } from '../messaging/schemas';
import type { Clock } from '../platform/clock';
import type { HistoryDb } from '../storage/db';
import { putDraft } from '../storage/drafts';
import { findItems, resolveItemKey, upsertItem } from '../storage/items';
import { postsOfItem } from '../storage/queries/item-posts';
import { checklistItem, settingsItem, templatesItem } from '../storage/settings';
import { tagsNow } from './glimpses';

/** What the background does for the checklist beside the composer. */
export class Composer {
  private readonly db: HistoryDb;
  private readonly now: Clock;

  constructor(parts: { db: HistoryDb; now: Clock }) {
    this.db = parts.db;
    this.now = parts.now;
  }

  async state({ item }: z.output<typeof composerQuery>): Promise<ComposerState> {
    const [checklist, templates, { sites }] = await Promise.all([
      checklistItem.getValue(),
      templatesItem.getValue(),
      settingsItem.getValue(),
    ]);
    const [known] = item ? await findItems(this.db, item) : [];
    const { name, shopName, description, images, image } = known ?? {};
    return {
      settings: parseSettings(checklist).settings,
      templates: parseTemplates(templates).templates,
      item: known && {
        ...(name !== undefined && { name }),
        ...(shopName !== undefined && { shopName }),
        ...(description !== undefined && { description }),
        images: images ?? (image === undefined ? [] : [image]),
      },
      events: await tagsNow(this.db, this.now()),
      earlier: item ? await postsOfItem(this.db, await resolveItemKey(this.db, item)) : [],
      panelOn: sites.room.panel,
    };
  }

  async save(seen: z.output<typeof draft>): Promise<MessageAnswer<'saveDraft'>> {
    const { id, item, itemName, url, written } = seen;
    const at = madeAt(seen.at, this.now());
    if (at === undefined) return { ok: false, reason: 'time' };
    const { items, clicks, cartAttempts, posts, drafts } = this.db;
    await this.db.transaction('rw', [items, clicks, cartAttempts, posts, drafts], async () => {
      const itemKey = item && (await upsertItem(this.db, { identity: item }, at));
      const named = itemName !== undefined && { itemName };
      await putDraft(this.db, { id, at, url, ...written, ...(itemKey && { itemKey }), ...named });
    });
    return { ok: true };
  }
}
