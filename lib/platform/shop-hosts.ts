import { browser } from 'wxt/browser';

/** Where Ichiba's item pictures lie (room-pages B7); asked for when photos are to be compared. */
export const SHOP_ORIGINS: readonly string[] = [
  'https://tshop.r10s.jp/*',
  'https://shop.r10s.jp/*',
  'https://image.rakuten.co.jp/*',
  'https://thumbnail.image.rakuten.co.jp/*',
];
const SHOP_HOSTS = { origins: [...SHOP_ORIGINS] };

/** Must be called from the user's own press: a browser asks only then. */
export const requestShopHosts = (): Promise<boolean> => browser.permissions.request(SHOP_HOSTS);

export const hasShopHosts = (): Promise<boolean> => browser.permissions.contains(SHOP_HOSTS);

/** The user takes the permission back. */
export const dropShopHosts = (): Promise<boolean> => browser.permissions.remove(SHOP_HOSTS);
