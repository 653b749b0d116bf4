/**
 * Where things are on ROOM (seen on real pages 2025-07 to 2026-08), in order of stability. Two
 * stacks draw the site: React with hashed class names, of which only the part before `--` holds
 * (hashes changed between 2025-10 and 2026-08), and AngularJS with its own marks.
 */
export const REACT_SHAPE = '#root[class*="--"],#root [class*="--"]';
export const ANGULAR_SHAPE = '[ng-app],#ng-app,.ng-scope';

/** The「my ROOM」tab; a link that leads to a ROOM ends in `/items`. */
export const NAVIGATION_LINKS = 'header a[href],nav a[href],a[href$="/items"]';

/** List of followers in a layer over the profile: names, ranks and buttons of other people. */
const PEOPLE = '#userList,[class*="profile-wrapper--"]';
/** Comments of visitors on a post. */
export const COMMENTS = '#contentList';
const CARDS = '[class*="masonry-grid"],[class*="link-image--"]';
const WRITTEN = '[class*="item-comment--"],[class*="social-text-area--"]';

/** Not the profile's own words: cards, captions, other people. */
export const BESIDE_PROFILE = `${PEOPLE},${CARDS},${WRITTEN}`;
/** Not the post's own data: what people wrote, and the cards of other posts. */
export const BESIDE_POST = `${COMMENTS},${CARDS},${WRITTEN}`;

export const PROFILE = {
  name: {
    'search-placeholder': 'input[placeholder$="さんのROOMで探す"]',
    'name-class': '[class^="name--"],[class*=" name--"]',
  },
  rank: { 'rank-class': '[class*="room-rank-"]' },
  edit: { 'edit-button': 'button,a' },
  follow: { 'follow-button': 'button' },
} as const;

export const POST = {
  link: {
    'ichiba-class': '[class*="ichiba-in-page--"] a[href]',
    'affiliate-link': 'a[href*="hb.afl.rakuten.co.jp/"]',
  },
  caption: {
    'caption-class': '[class*="word-break-break-all--"] [class*="social-text-area--"]',
    'text-class': '[class*="social-text-area--"]',
  },
  hashtag: '[class*="tag-link--"]',
  shop: { 'shop-icon': '[class*="shop-outline--"]' },
  remove: { 'remove-aria': 'button[aria-label="削除"]' },
} as const;

/** The dump of a real composer (2026-05-17) has the first three; the fourth is a hint in the page. */
export const COMPOSER = {
  text: {
    'content-id': 'textarea#collect-content',
    'content-name': 'textarea[name="content"]',
    'content-placeholder': 'textarea[placeholder*="オススメポイント"]',
    textarea: 'textarea',
  },
  itemName: {
    'item-model': '[ng-model="item.name"]',
    'item-class': '.item-name.ng-binding',
    'collect-class': '.collect-item-name',
  },
  done: { 'my-room-link': 'a,button', 'done-text': 'h1,h2,h3,p,div,span' },
  /** The site's own measuring data; after success it names the new post (2026-05-17). */
  marks: { 'rat-parameters': 'input#ratCustomParameters' },
} as const;
/** AngularJS hides what it keeps for later. */
export const HIDDEN = '.ng-hide';
