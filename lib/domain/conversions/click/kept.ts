import { DAY, type Instant } from '../../time-units';

/** A shop's own cookie, the gateway's and the common one; or a parameter of the landing. */
export type ClickSource = 'ranSiteID' | 'siteID' | 'custom' | 'rmStoreGateway' | 'rmStore';

/** A visit that came through a publisher's link, with the time that no address says. */
export interface KeptClick {
  /** `ranSiteID`. */
  siteId: string;
  landedAt: Instant;
  mid?: string;
  /** `ranEAID`. */
  publisher?: string;
  from: ClickSource;
}

/** Rakuten's own cookie lives as long. */
export const CLICK_LIFE = 30 * DAY;

export const expiresAt = ({ landedAt }: Pick<KeptClick, 'landedAt'>): Instant =>
  landedAt + CLICK_LIFE;

/** As many as are kept; the oldest go first. */
export const MAX_CLICKS = 500;
/** Longer is cut, and not of the form anyway. */
export const MAX_SITE_ID = 100;

const MID = /^\d{1,10}$/;
export const midOf = (text: string | undefined): { mid?: string } =>
  text !== undefined && MID.test(text) ? { mid: text } : {};
