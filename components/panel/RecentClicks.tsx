import { Section } from '@/components/ui/Section';
import { WindowMark } from '@/components/ui/WindowMark';
import { toneOf } from '@/lib/domain/phase-tone';
import { CART_WINDOW, cartDeadline, phaseOf, timeLeft } from '@/lib/domain/windows';
import { dateTime } from '@/lib/i18n/format';
import { phaseLabel } from '@/lib/i18n/labels';
import { message } from '@/lib/i18n/message';
import type { ClickView } from '@/lib/messaging/protocol';
import { useNow } from '@/lib/stores/use-now';
import css from './panel.module.css';

/** The latest clicks the page is about, newest first. */
export function RecentClicks({ title, clicks }: { title: string; clicks: ClickView[] }) {
  const now = useNow(60_000);
  return (
    <Section title={title}>
      {clicks.length === 0 && <p className={css.note}>{message('panel.noClicks')}</p>}
      <ul>
        {clicks.map((click) => {
          const phase = phaseOf(click, now);
          const open = phase === 'cart-open' || phase === 'cart-closing';
          const left = timeLeft(cartDeadline(click), now, CART_WINDOW) / CART_WINDOW;
          return (
            <li key={click.id} className={css.click}>
              <WindowMark tone={toneOf(phase)} left={open ? left : undefined} />
              <div>
                <p className={css.name}>{click.itemName ?? click.itemKey}</p>
                <p className={css.note}>
                  {dateTime(click.at)} · {phaseLabel(phase)}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
