import { message } from '@/lib/i18n/message';
import type { ItemFigures } from '@/lib/storage/queries/ledger/item-figures';
import css from './best.module.css';

export const ItemName = ({ item: { itemName, shopName } }: { item: ItemFigures }) => (
  <span className={css.name}>
    <span title={itemName}>{itemName || message('rewards.noName')}</span>
    <small>{shopName}</small>
  </span>
);
