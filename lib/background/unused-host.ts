import { dropFeedHost } from '../platform/feed-hosts';
import { feedsItem, profilesItem, syncedFolderItem } from '../storage/settings';

/** Gives the host of an address back, unless a calendar, a profile or the synced folder lies on it as well. */
export async function dropUnusedHost(url: URL): Promise<void> {
  const [feeds, folder] = [await feedsItem.getValue(), await syncedFolderItem.getValue()];
  const profiles = await profilesItem.getValue();
  const used = [
    ...feeds.map((feed) => feed.url),
    ...profiles.map(({ address }) => address),
    ...(folder ? [folder.url] : []),
  ];
  if (!used.some((address) => new URL(address).hostname === url.hostname)) await dropFeedHost(url);
}
