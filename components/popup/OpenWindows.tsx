import { Figure } from '@/components/ui/Figure';
import { Section } from '@/components/ui/Section';
import { WindowMark } from '@/components/ui/WindowMark';
import { toneOf } from '@/lib/domain/phase-tone';
import type { Instant } from '@/lib/domain/time-units';
import { CART_WINDOW, PURCHASE_WINDOW, timeLeft } from '@/lib/domain/windows';
import { count, dateTime } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { timeLeftParts } from '@/lib/i18n/time-left';
import type { OpenWindow } from '@/lib/messaging/protocol';
import { pageUrl } from '@/lib/platform/extension';
import css from './popup.module.css';

interface Props {
  windows: OpenWindow[];
  total: number;
  /** There are more than were counted. */
  more: boolean;
  now: Instant;
}

/** What is open now, the most urgent first. */
export function OpenWindows({ windows, total, more, now }: Props) {
  const counted = more ? message('popup.windowsAtLeast', [count(total)]) : windowCount(total);
  return (
    <Section title={message('popup.windows')} aside={counted}>
      {windows.length === 0 ? (
        <p className={css.none}>{message('popup.noWindows')}</p>
      ) : (
        <ul>
          {windows.map((window) => (
            <WindowRow key={window.click.id} window={window} now={now} />
          ))}
        </ul>
      )}
      {total > windows.length && (
        <p className={css.more}>
          <a href={pageUrl('notebook.html')} target="_blank" rel="noreferrer">
            {more
              ? message('popup.allWindows')
              : message('popup.moreWindows', [count(total - windows.length)])}
          </a>
        </p>
      )}
    </Section>
  );
}

const windowCount = (total: number) => message('popup.windowCount', [count(total)]);

function WindowRow({ window, now }: { window: OpenWindow; now: Instant }) {
  const { click, carted, deadline, phase } = window;
  const whole = carted.length > 0 ? PURCHASE_WINDOW : CART_WINDOW;
  const left = timeLeft(deadline, now, whole);
  const until = dateTime(deadline);
  return (
    <li className={css.window}>
      <WindowMark tone={toneOf(phase)} left={left / whole} />
      <div className={css.what}>
        <p className={css.name}>{carted[0] ?? click.itemName ?? click.itemKey}</p>
        <p className={css.note}>
          {carted.length > 0
            ? message('popup.buyUntil', [until])
            : message('popup.cartUntil', [until])}
          {carted.length > 1 && ` ${message('popup.andOthers', [`${carted.length - 1}`])}`}
        </p>
      </div>
      <span data-tone={toneOf(phase)} className={css.left}>
        <Figure {...timeLeftParts(left)} />
      </span>
    </li>
  );
}
