import type { Say } from '../../domain/chip-words';
import { clockFace, wholeDays } from '../../domain/duration';
import { type ItemWindow, itemWindow } from '../../domain/item-window';
import type { Tone } from '../../domain/phase-tone';
import { DAY, type Instant, SECOND } from '../../domain/time-units';
import { CART_WINDOW, PURCHASE_WINDOW, timeLeft } from '../../domain/windows';
import type { ClickView, PageState } from '../../messaging/protocol';
import type { ChipPage } from '../shared-world';

/** What the chip shows at an instant. */
export interface Face {
  tone: Tone;
  text: string;
  /** Part of the window that is left, 0–1; drawn as a ring. Without it the mark is plain. */
  left?: number;
  /** Said by screen readers when it changes, never at every second. */
  phase: string;
  /** When the text will change next, in ms; absent when only news can change it. */
  nextIn?: number;
}

/** The words are the background's: a page that asked the browser for them would stand still. */
export function chipFace(say: Say, page: ChipPage, state: PageState, now: Instant): Face {
  const window = itemWindow(state.window, now);
  if (page.kind === 'item') return itemFace(say, window, now);
  if (page.kind === 'post' && page.own) return linkFace(say, state);
  if (page.kind === 'composer') return checklistFace(say) ?? todayFace(say, state);
  const open = window.phase === 'cart-open' || window.phase === 'cart-closing';
  const rank = rankFace(say, state);
  // On somebody's post the visitor is about to follow a link; elsewhere the rank matters more.
  if (open && (page.kind === 'post' || !rank)) return itemFace(say, window, now);
  return rank ?? todayFace(say, state);
}

function itemFace(say: Say, window: ItemWindow<ClickView>, now: Instant): Face {
  switch (window.phase) {
    case 'cart-open':
    case 'cart-closing':
      return cartFace(say, window.phase, window.cartUntil, now);
    case 'carted':
    case 'purchase-closing':
      return purchaseFace(say, window.phase, window.purchaseUntil, now);
    case 'own':
      return plain('own', say('chip.own'));
    case 'bought':
      return plain('done', say('chip.bought'));
    case 'expired':
      return plain('quiet', say('chip.expired'));
    case 'superseded':
      return plain('quiet', say('chip.superseded'));
    case 'none':
      return plain('quiet', say('chip.none'));
  }
}

function cartFace(
  say: Say,
  phase: 'cart-open' | 'cart-closing',
  until: Instant,
  now: Instant,
): Face {
  const left = timeLeft(until, now, CART_WINDOW);
  return {
    tone: phase === 'cart-open' ? 'open' : 'closing',
    text: say('chip.cart', clockFace(left)),
    left: left / CART_WINDOW,
    phase: say(phase === 'cart-open' ? 'chip.say.cartOpen' : 'chip.say.cartClosing'),
    nextIn: left % SECOND || SECOND,
  };
}

function purchaseFace(
  say: Say,
  phase: 'carted' | 'purchase-closing',
  until: Instant,
  now: Instant,
): Face {
  const left = timeLeft(until, now, PURCHASE_WINDOW);
  const days = wholeDays(left);
  return {
    tone: phase === 'carted' ? 'season' : 'closing',
    text:
      days > 0 ? say('chip.purchaseDays', `${days}`) : say('chip.purchaseClock', clockFace(left)),
    left: left / PURCHASE_WINDOW,
    phase: say(phase === 'carted' ? 'chip.say.carted' : 'chip.say.purchaseClosing'),
    nextIn: days > 0 ? left % DAY || DAY : left % SECOND || SECOND,
  };
}

const plain = (tone: Tone, text: string): Face => ({ tone, text, phase: text });

function linkFace(say: Say, { checks: [latest] }: PageState): Face {
  if (!latest) return plain('quiet', say('chip.linkUnchecked'));
  return latest.finding === 'ok'
    ? plain('done', say('chip.linkOk'))
    : plain('closing', say('chip.linkProblem'));
}

/** `B→A 62%`; nothing as long as the present rank is not known: the ROOM was never opened. */
function rankFace(say: Say, { rank }: PageState): Face | undefined {
  if (rank?.present === undefined) return undefined;
  const { present, target, percent, reach, tightest } = rank;
  const way = present === target ? target : `${present}→${target}`;
  const said = [say('chip.say.rank', way)];
  if (tightest) said.push(tightest);
  return {
    tone: reach === 'met' ? 'done' : 'quiet',
    text: percent === undefined ? way : say('chip.rank', way, `${percent}`),
    ...(percent !== undefined && { left: percent / 100 }),
    phase: said.join(' '),
  };
}

/** `8/10`; done when everything that is on is. */
function checklistFace(say: Say): Face | undefined {
  const summary = globalThis.roomTecho?.checklist?.snapshot().summary;
  if (!summary) return undefined;
  const { done, total, worst } = summary;
  const all = done === total;
  const text = say(all ? 'chip.checksDone' : 'chip.checks', `${done}`, `${total}`);
  return {
    tone: all ? 'done' : worst === 'must' ? 'closing' : 'quiet',
    text,
    ...(!all && { left: done / total }),
    phase: say('chip.say.checks', `${done}`, `${total}`),
  };
}

function todayFace(say: Say, { today }: PageState): Face {
  const count = today.clicks + today.linkChecks;
  return plain('quiet', say('chip.today', `${count}`));
}
