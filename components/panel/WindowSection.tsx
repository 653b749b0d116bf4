import type { ReactNode } from 'react';
import { stamp } from '@/components/ui/classes';
import { Figure } from '@/components/ui/Figure';
import { Bar, type GaugeTone, Ring } from '@/components/ui/Gauges';
import { clockFace } from '@/lib/domain/duration';
import type { ItemWindow } from '@/lib/domain/item-window';
import type { Instant } from '@/lib/domain/time-units';
import { CART_WINDOW, PURCHASE_WINDOW, timeLeft } from '@/lib/domain/windows';
import { dateTime } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { timeLeftParts } from '@/lib/i18n/time-left';
import type { ClickView } from '@/lib/messaging/protocol';
import css from './panel.module.css';

interface Props {
  window: ItemWindow<ClickView>;
  now: Instant;
}

/** The window in force: a ring for the day, a bar for the season, the deadlines in words. */
export function WindowSection({ window, now }: Props) {
  switch (window.phase) {
    case 'cart-open':
    case 'cart-closing':
      return (
        <section className={css.window}>
          <CartWindow window={window} now={now} />
          <Season until={window.purchaseUntil} now={now} tone="season" />
        </section>
      );
    case 'carted':
    case 'purchase-closing':
      return (
        <section className={css.window}>
          <Stamped mark="済" title={message('panel.carted', [dateTime(window.cartedAt)])}>
            {message('panel.cartedNote')}
          </Stamped>
          <Season
            until={window.purchaseUntil}
            now={now}
            tone={window.phase === 'carted' ? 'season' : 'closing'}
          />
        </section>
      );
    default:
      return (
        <section className={css.window}>
          <Closed window={window} />
        </section>
      );
  }
}

type CartPhase = Extract<ItemWindow<ClickView>, { phase: 'cart-open' | 'cart-closing' }>;

function CartWindow({ window, now }: { window: CartPhase; now: Instant }) {
  const left = timeLeft(window.cartUntil, now, CART_WINDOW);
  return (
    <div className={css.ringRow}>
      <Ring
        left={left / CART_WINDOW}
        tone={window.phase === 'cart-open' ? 'open' : 'closing'}
        figure={clockFace(left).slice(0, 5)}
        note={message('panel.untilCart')}
      />
      <div>
        <p className={css.deadline}>{message('popup.cartUntil', [dateTime(window.cartUntil)])}</p>
        <p className={window.putInAgain ? css.advice : css.note}>
          {message(window.putInAgain ? 'panel.putInAgain' : 'panel.cartBefore')}
        </p>
      </div>
    </div>
  );
}

function Season({ until, now, tone }: { until: Instant; now: Instant; tone: GaugeTone }) {
  const left = timeLeft(until, now, PURCHASE_WINDOW);
  return (
    <div className={css.season}>
      <p className={css.deadline}>
        {message('popup.buyUntil', [dateTime(until)])}
        <Figure {...timeLeftParts(left)} />
      </p>
      <Bar left={left / PURCHASE_WINDOW} tone={tone} />
    </div>
  );
}

function Stamped({ mark, title, children }: { mark: string; title: string; children: ReactNode }) {
  return (
    <div className={css.stampRow}>
      <span className={stamp} aria-hidden="true">
        {mark}
      </span>
      <div>
        <p className={css.deadline}>{title}</p>
        <p className={css.note}>{children}</p>
      </div>
    </div>
  );
}

type ClosedPhase = Exclude<
  ItemWindow<ClickView>,
  { phase: 'cart-open' | 'cart-closing' | 'carted' | 'purchase-closing' }
>;

function Closed({ window }: { window: ClosedPhase }) {
  switch (window.phase) {
    case 'own':
      return (
        <Stamped mark="自" title={message('panel.own')}>
          {message('panel.ownNote')}
        </Stamped>
      );
    case 'bought':
      return (
        <Stamped mark="済" title={message('panel.bought')}>
          {message('panel.boughtNote')}
        </Stamped>
      );
    case 'expired':
      return (
        <Words
          title={message(window.window === 'cart' ? 'panel.expiredCart' : 'panel.expiredPurchase')}
          note={message('panel.expiredNote', [dateTime(window.click.at)])}
        />
      );
    case 'superseded':
      return (
        <Words
          title={message('panel.superseded')}
          note={message('panel.supersededNote', [dateTime(window.by.at)])}
        />
      );
    case 'none':
      return (
        <Words
          title={message('panel.none')}
          note={message(window.reason === 'no-click' ? 'panel.noClick' : 'panel.otherLink')}
        />
      );
  }
}

function Words({ title, note }: { title: string; note: string }) {
  return (
    <div>
      <p className={css.deadline}>{title}</p>
      <p className={css.note}>{note}</p>
    </div>
  );
}
