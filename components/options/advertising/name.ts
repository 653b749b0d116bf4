import type { Connection } from '@/lib/domain/advertising/connection';
import { networkOf } from '@/lib/domain/advertising/networks';
import { networkName } from '@/lib/i18n/advertising-words';
import { message } from '@/lib/i18n/message';

export const nameOf = ({ network, siteId }: Connection): string => {
  const country = networkOf(network)?.country ?? 'us';
  return message('advertising.page.named', [networkName(country), siteId]);
};
