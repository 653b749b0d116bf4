import type { Evidence } from '@/lib/domain/passage';
import type { Instant } from '@/lib/domain/time';
import { cartDeadline, type Phase, purchaseDeadline } from '@/lib/domain/windows';
import { dateTime, timeOfDay } from '@/lib/i18n/format';
import { availabilityLabel, findingLabel, kindLabel, phaseLabel } from '@/lib/i18n/labels';
import { message } from '@/lib/i18n/message';
import type { ClickRow } from '@/lib/storage/rows';
import type { CartRow, PassageRow, TimelineRow } from '@/lib/storage/timeline/rows';

/** What happened, in a few words. */
export function whatWords(row: TimelineRow): string {
  if (row.type === 'attempt') {
    return message(row.attempt.button === 'cart' ? 'notebook.what.cart' : 'notebook.what.buy');
  }
  const { kind, standing } = row.click;
  if (kind !== 'room') return message(`notebook.what.${kind}`);
  return message(standing === 'own' ? 'notebook.what.own' : 'notebook.what.click');
}

function sightingWords({ place, at, detail }: Evidence, alone: boolean): string {
  const time: [string] = [timeOfDay(at)];
  if (place === 'room-page') return message('notebook.seen.click', time);
  if (detail === '') return message('notebook.seen.stripped', time);
  const landed = message(alone ? 'notebook.seen.landingOnly' : 'notebook.seen.landing', time);
  return `${landed} ${detail}`;
}

/** What was seen of a passage, in order; also what was not. */
export function evidenceWords(evidence: readonly Evidence[]): string {
  const clicked = evidence.some(({ place }) => place === 'room-page');
  const seen = evidence.map((sighting, index) => sightingWords(sighting, !clicked && index === 0));
  const landed = evidence.some(({ place }) => place === 'landing');
  return (landed ? seen : [...seen, message('notebook.seen.noLanding')]).join(' → ');
}

export interface StateWords {
  /** The phase, or what a link check found. */
  title: string;
  /** The deadline, or whatever date matters now. */
  note: string;
  /** Worth a second look. */
  warn?: boolean;
}

export function passageState(row: PassageRow, phase: Phase): StateWords {
  const { click, finding } = row;
  if (phase === 'own' && finding) {
    const note = click.availability ? availabilityLabel(click.availability) : '';
    return { title: findingLabel(finding), note, warn: finding !== 'ok' };
  }
  if (phase === 'none') return { title: phaseLabel(phase), note: kindLabel(click.kind) };
  return { title: phaseLabel(phase), note: phaseNote(click, phase) };
}

/** With the year left out: the day heading above says it, and no window is a year long. */
function phaseNote(click: ClickRow, phase: Phase): string {
  const { boughtAt, supersededAt, cartedAt } = click;
  const cart: [Instant] = [cartDeadline(click)];
  const on = (at: Instant | undefined) => [at === undefined ? '' : dateTime(at)];
  switch (phase) {
    case 'cart-open':
    case 'cart-closing':
      return message('notebook.until.cart', cart.map(dateTime));
    case 'carted':
    case 'purchase-closing':
      return message('notebook.until.purchase', [dateTime(purchaseDeadline(click))]);
    case 'bought':
      return boughtAt === undefined ? '' : message('notebook.until.bought', on(boughtAt));
    case 'superseded':
      return supersededAt === undefined
        ? ''
        : message('notebook.until.superseded', on(supersededAt));
    case 'expired':
      return cartedAt === undefined
        ? message('notebook.until.cartOver', cart.map(dateTime))
        : message('notebook.until.purchaseOver', [dateTime(purchaseDeadline(click))]);
    default:
      return '';
  }
}

export function attemptState({ click }: CartRow): StateWords {
  return {
    title: '',
    note: click
      ? message('notebook.until.attempt', [dateTime(click.at)])
      : message('notebook.until.noClick'),
  };
}
