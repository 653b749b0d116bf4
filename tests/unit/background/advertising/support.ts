import { type Connection, usualNames } from '@/lib/domain/advertising/connection';
import { connectionsItem } from '@/lib/storage/settings';
import { OWN_PAGE, post } from '../../../helpers/worker';

export const TOKEN = 'a-token-of-nobody-0123456789==';
export const NEW = {
  ...{ token: TOKEN, network: 1, siteId: '1234567', place: 'ROOM', names: { ...usualNames } },
  ...{ confirmedAfter: 90, publisher: '' },
};

export const connections = () => connectionsItem.getValue();

export const connect = async (over: object = {}): Promise<Connection> => {
  const answer = await post('saveConnection', { ...NEW, ...over }, OWN_PAGE);
  if (!answer.ok || !answer.id) throw new Error(JSON.stringify(answer));
  const found = (await connections()).find(({ id }) => id === answer.id);
  if (!found) throw new Error('not kept');
  return found;
};
