/** What the user can do on ROOM that counts for the month's checks. */
export type PressAction = 'like' | 'follow';

/** A press whose success the page shows on the pressed button itself. */
export interface OwnPress {
  action: PressAction;
  /** Where the change will be seen; the button may be drawn anew inside it. */
  scope: Element;
  done: () => boolean;
}

/** React swaps the icon (seen 2025-12, 2026-08); AngularJS adds a class to the link (2025-12). */
const LIKE = {
  button: 'button[class*="image-icon--"],button:has([class*="rex-favorite-"])',
  open: '[class*="rex-favorite-outline--"]',
  filled: '[class*="rex-favorite-filled--"]',
  link: 'a.icon-like',
} as const;

/** React changes the label (2025-07); AngularJS the class of the word inside (2026-07). */
const FOLLOW = {
  open: 'button[aria-label="フォローする"]',
  done: 'button[aria-label="フォロー中"]',
  link: '.border-button',
  linkOpen: '.icon-follow:not(.active)',
  linkDone: '.icon-following,.icon-follow.active',
} as const;

const aroundOf = (element: Element): Element => element.parentElement ?? element;

/**
 * The like or follow a press begins, if it is one. Pressing something that is already liked or
 * followed takes it back and is none.
 */
export function ownPress(target: Element): OwnPress | undefined {
  return reactLike(target) ?? angularLike(target) ?? reactFollow(target) ?? angularFollow(target);
}

function reactLike(target: Element): OwnPress | undefined {
  const button = target.closest(LIKE.button);
  if (!button?.querySelector(LIKE.open)) return undefined;
  const scope = aroundOf(button);
  return { action: 'like', scope, done: () => scope.querySelector(LIKE.filled) !== null };
}

function angularLike(target: Element): OwnPress | undefined {
  const link = target.closest(LIKE.link);
  if (!link || link.classList.contains('isLiked')) return undefined;
  return { action: 'like', scope: link, done: () => link.classList.contains('isLiked') };
}

function reactFollow(target: Element): OwnPress | undefined {
  const button = target.closest(FOLLOW.open);
  if (!button) return undefined;
  const scope = aroundOf(button);
  const done = () => button.matches(FOLLOW.done) || scope.querySelector(FOLLOW.done) !== null;
  return { action: 'follow', scope, done };
}

function angularFollow(target: Element): OwnPress | undefined {
  const scope = target.closest(FOLLOW.link);
  if (!scope?.querySelector(FOLLOW.linkOpen)) return undefined;
  return { action: 'follow', scope, done: () => scope.querySelector(FOLLOW.linkDone) !== null };
}
