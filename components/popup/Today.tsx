import { Figure } from '@/components/ui/Figure';
import { Section } from '@/components/ui/Section';
import type { DayCounts } from '@/lib/domain/rollup';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import css from './popup.module.css';

/** Today's numbers, from the day's roll-up. */
export function Today({ counts }: { counts: DayCounts }) {
  const figures = [
    [message('popup.clicks'), counts.clicks],
    [message('popup.linkChecks'), counts.linkChecks],
    [message('popup.cartAttempts'), counts.cartAttempts],
  ] as const;
  return (
    <Section title={message('popup.today')}>
      <dl className={css.figures}>
        {figures.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <Figure large value={count(value)} unit={message('unit.times')} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
