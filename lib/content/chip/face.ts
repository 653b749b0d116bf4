import { clockFace, wholeDays } from '../../domain/duration';
import { type ItemWindow, itemWindow } from '../../domain/item-window';
import type { Tone } from '../../domain/phase-tone';
import { DAY, type Instant, SECOND } from '../../domain/time-units';
import { CART_WINDOW, PURCHASE_WINDOW, timeLeft } from '../../domain/windows';
import { message } from '../../i18n/message';
import { amount, metricName } from '../../i18n/rank-words';
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

export function chipFace(page: ChipPage, state: PageState, now: Instant): Face {
  const window = itemWindow(state.window, now);
  if (page.kind === 'item') return itemFace(window, now);
  if (page.kind === 'post' && page.own) return linkFace(state);
  if (page.kind === 'composer') return checklistFace() ?? todayFace(state);
  const open = window.phase === 'cart-open' || window.phase === 'cart-closing';
  const rank = rankFace(state);
  // On somebody's post the visitor is about to follow a link; elsewhere the rank matters more.
  if (open && (page.kind === 'post' || !rank)) return itemFace(window, now);
  return rank ?? todayFace(state);
}

function itemFace(window: ItemWindow<ClickView>, now: Instant): Face {
  switch (window.phase) {
    case 'cart-open':
    case 'cart-closing':
      return cartFace(window.phase, window.cartUntil, now);
    case 'carted':
    case 'purchase-closing':
      return purchaseFace(window.phase, window.purchaseUntil, now);
    case 'own':
      return plain('own', message('chip.own'));
    case 'bought':
      return plain('done', message('chip.bought'));
    case 'expired':
      return plain('quiet', message('chip.expired'));
    case 'superseded':
      return plain('quiet', message('chip.superseded'));
    case 'none':
      return plain('quiet', message('chip.none'));
  }
}

function cartFace(phase: 'cart-open' | 'cart-closing', until: Instant, now: Instant): Face {
  const left = timeLeft(until, now, CART_WINDOW);
  return {
    tone: phase === 'cart-open' ? 'open' : 'closing',
    text: message('chip.cart', [clockFace(left)]),
    left: left / CART_WINDOW,
    phase: message(phase === 'cart-open' ? 'chip.say.cartOpen' : 'chip.say.cartClosing'),
    nextIn: left % SECOND || SECOND,
  };
}

function purchaseFace(phase: 'carted' | 'purchase-closing', until: Instant, now: Instant): Face {
  const left = timeLeft(until, now, PURCHASE_WINDOW);
  const days = wholeDays(left);
  return {
    tone: phase === 'carted' ? 'season' : 'closing',
    text:
      days > 0
        ? message('chip.purchaseDays', [`${days}`])
        : message('chip.purchaseClock', [clockFace(left)]),
    left: left / PURCHASE_WINDOW,
    phase: message(phase === 'carted' ? 'chip.say.carted' : 'chip.say.purchaseClosing'),
    nextIn: days > 0 ? left % DAY || DAY : left % SECOND || SECOND,
  };
}

const plain = (tone: Tone, text: string): Face => ({ tone, text, phase: text });

function linkFace({ checks: [latest] }: PageState): Face {
  if (!latest) return plain('quiet', message('chip.linkUnchecked'));
  return latest.finding === 'ok'
    ? plain('done', message('chip.linkOk'))
    : plain('closing', message('chip.linkProblem'));
}

/** `B→A 62%`; nothing as long as the present rank is not known: the ROOM was never opened. */
function rankFace({ rank }: PageState): Face | undefined {
  if (rank?.present === undefined) return undefined;
  const { present, target, percent, reach, tightest } = rank;
  const way = present === target ? target : `${present}→${target}`;
  const said = [message('chip.say.rank', [way])];
  if (tightest) {
    const missing = amount(tightest.metric, tightest.missing);
    said.push(message('chip.say.tightest', [metricName(tightest.metric), missing]));
  }
  return {
    tone: reach === 'met' ? 'done' : 'quiet',
    text: percent === undefined ? way : message('chip.rank', [way, `${percent}`]),
    ...(percent !== undefined && { left: percent / 100 }),
    phase: said.join(' '),
  };
}

/** `8/10`; done when everything that is on is. */
function checklistFace(): Face | undefined {
  const summary = globalThis.roomTecho?.checklist?.snapshot().summary;
  if (!summary) return undefined;
  const { done, total, worst } = summary;
  const all = done === total;
  const text = message(all ? 'chip.checksDone' : 'chip.checks', [`${done}`, `${total}`]);
  return {
    tone: all ? 'done' : worst === 'must' ? 'closing' : 'quiet',
    text,
    ...(!all && { left: done / total }),
    phase: message('chip.say.checks', [`${done}`, `${total}`]),
  };
}

function todayFace({ today }: PageState): Face {
  const count = today.clicks + today.linkChecks;
  return plain('quiet', message('chip.today', [`${count}`]));
}
