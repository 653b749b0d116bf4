import type { MessageData } from '@/lib/messaging/protocol';
import { NOW, uuid } from './builders';

/** What the content scripts send, with the parts that matter to a test set by it. */
type RoomClick = MessageData<'recordRoomClick'>;
type Landing = MessageData<'recordLanding'>;
type CartAttempt = MessageData<'recordCartAttempt'>;

let sent = 0;
const fresh = () => uuid(0xa0000 + sent++);

export const MUG = { shopUrl: 'utsuwa', itemId: '10000001', manageNumber: 'mug' };
export const BOWL = { shopUrl: 'utsuwa', itemId: '10000002', manageNumber: 'bowl' };
export const SOAP = { shopUrl: 'sekken', itemId: '10000003', manageNumber: 'soap' };

export const roomClick = (more: Partial<RoomClick> = {}): RoomClick => ({
  sighting: fresh(),
  at: NOW,
  kind: 'room',
  item: MUG,
  room: 'miyu_room',
  via: 'left',
  ...more,
});

const PARAMETERS = {
  room: 'scid=room_pc_id_reg',
  affiliate: 'scid=af_pc_etc',
  webservice: 'rafcid=wsc_i_is_1',
  none: '',
};

export function landing({
  kind = 'room',
  item = MUG,
  facts = {},
  ...more
}: {
  kind?: keyof typeof PARAMETERS | undefined;
  item?: Landing['item']['identity'];
  facts?: Partial<Landing['item']>;
  sighting?: string;
  at?: number;
} = {}): Landing {
  return {
    sighting: fresh(),
    at: NOW,
    mark: { kind, parameter: PARAMETERS[kind] },
    item: { identity: item, availability: 'on-sale', ...facts },
    ...more,
  };
}

export const cartAttempt = (more: Partial<CartAttempt> = {}): CartAttempt => ({
  sighting: fresh(),
  at: NOW,
  item: MUG,
  button: 'cart',
  ...more,
});
