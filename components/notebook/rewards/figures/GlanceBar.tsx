import { Button } from '@/components/ui/Button';
import { Segments } from '@/components/ui/Segments';
import { isMonth, type JstMonth } from '@/lib/domain/month';
import type { LedgerMonth } from '@/lib/domain/rewards/ledger';
import { monthName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { Field } from '../../Field';
import css from './glance.module.css';
import { SHOWN_CHANNELS, type ViewControl } from './use-view';
import { channelName } from './words';

interface Props {
  months: readonly LedgerMonth[];
  shown: JstMonth;
  view: ViewControl;
}

/** Which month, of those with a report, and whose sales. */
export function GlanceBar({ months, shown, view }: Props) {
  const place = months.findIndex(({ month }) => month === shown);
  return (
    <search className={css.bar} aria-label={message('rewards.figures.glance.choose')}>
      <div className={css.months}>
        <Turn name="before" to={months[place - 1]} view={view} />
        <Field label={message('rewards.figures.saleMonth')}>
          {(id) => (
            <select
              id={id}
              value={shown}
              onChange={({ target }) => isMonth(target.value) && view.showMonth(target.value)}
            >
              {months.toReversed().map(({ month }) => (
                <option key={month} value={month}>
                  {monthName(month)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Turn name="after" to={months[place + 1]} view={view} />
      </div>
      <Segments
        name={message('rewards.figures.channel')}
        segments={SHOWN_CHANNELS.map((channel) => ({
          id: channel,
          text: channelName(channel),
          pressed: view.channel === channel,
          onPress: () => view.showChannel(channel),
        }))}
      />
    </search>
  );
}

interface TurnProps {
  name: 'before' | 'after';
  to: LedgerMonth | undefined;
  view: ViewControl;
}

const Turn = ({ name, to, view }: TurnProps) => (
  <Button
    look="plain"
    aria-label={message(`rewards.figures.glance.${name}`)}
    disabled={!to}
    onClick={() => to && view.showMonth(to.month)}
  >
    {name === 'before' ? '‹' : '›'}
  </Button>
);
