import { WindowMark } from '@/components/ui/WindowMark';
import { toneOf } from '@/lib/domain/phase-tone';
import type { Instant } from '@/lib/domain/time';
import {
  CART_WINDOW,
  cartDeadline,
  type Phase,
  PURCHASE_WINDOW,
  purchaseDeadline,
  timeLeft,
} from '@/lib/domain/windows';
import type { ClickRow } from '@/lib/storage/rows';
import css from './row.module.css';

interface Props {
  click: ClickRow;
  phase: Phase;
  now: Instant;
}

/** How much of the window is left: a ring that empties. An ended window is an empty ring. */
function leftOf({ click, phase, now }: Props): number | undefined {
  switch (phase) {
    case 'cart-open':
    case 'cart-closing':
      return timeLeft(cartDeadline(click), now, CART_WINDOW) / CART_WINDOW;
    case 'carted':
    case 'purchase-closing':
      return timeLeft(purchaseDeadline(click), now, PURCHASE_WINDOW) / PURCHASE_WINDOW;
    case 'expired':
      return 0;
    default:
      return undefined;
  }
}

export function PassageMark(props: Props) {
  return <WindowMark tone={toneOf(props.phase)} left={leftOf(props)} />;
}

/** A basket; in quiet ink when no click was in force. */
export function AttemptMark({ counts }: { counts: boolean }) {
  return (
    <svg className={css.basket} data-counts={counts} viewBox="0 0 18 18" aria-hidden="true">
      <path d="M2.5 7.5h13l-1.6 7.5H4.1z M6 7.2 8 3 M12 7.2 10 3" />
    </svg>
  );
}
