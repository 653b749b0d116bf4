import type { TemplateField } from '@/lib/domain/checklist/templates';
import { monthOf } from '@/lib/domain/month';
import type { Instant } from '@/lib/domain/time-units';
import type { ComposerState } from '@/lib/messaging/protocol';
import { valueIn } from '@/lib/pages/reading';
import { readComposer } from '@/lib/pages/room/composer';

/** What the fields of a template stand for now; what nobody knows is absent. */
export function fieldValues(
  { item, settings }: ComposerState,
  now: Instant,
): Partial<Record<TemplateField, string | undefined>> {
  const { itemName } = readComposer(new URL(location.href), document).fields;
  return {
    商品名: item?.name ?? valueIn(itemName),
    ショップ: item?.shopName,
    テーマ: settings.words.theme[0]?.word,
    季節: season(now),
  };
}

/** Words of the posts, which are in Japanese whatever the language of the screen. From March on. */
const SEASONS = ['春', '夏', '秋', '冬'];

function season(now: Instant): string | undefined {
  const month = Number(monthOf(now).slice(5));
  return SEASONS[Math.floor(((month + 9) % 12) / 3)];
}
