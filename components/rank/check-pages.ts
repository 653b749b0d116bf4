import type { CheckState } from '@/lib/domain/rank/view';

const ROOM = 'https://room.rakuten.co.jp';

/** The user's own ROOM, whatever its name: the site leads on. */
export const MY_ROOM = `${ROOM}/my`;

/** Where each of the month's checks is done. Photos are posted from an item; my ROOM shows them. */
export const CHECK_PAGES: Readonly<Record<CheckState['metric'], string>> = {
  checkSearch: `${ROOM}/search/item`,
  checkFollow: `${ROOM}/discover/recommendUsers`,
  checkLike: `${ROOM}/items`,
  checkPhoto: MY_ROOM,
};
