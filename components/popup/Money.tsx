import { memo } from 'react';
import { Figure } from '@/components/ui/Figure';
import { Section } from '@/components/ui/Section';
import { Unknown } from '@/components/ui/Unknown';
import type { Yen } from '@/lib/domain/rewards/sale';
import { dayMonth, yen } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import type { MoneyState } from '@/lib/messaging/protocol';
import { REPORT_PAGE } from '@/lib/pages/affiliate/report-page';
import { pageUrl } from '@/lib/platform/extension';
import { AdvertisingMoney } from './AdvertisingMoney';
import css from './money.module.css';

interface Props {
  money: MoneyState;
  /** How many days old the last report is, once that is worth a word. */
  stale: number | undefined;
}

/** What is open, what is confirmed, and what comes on which 10th. */
export const Money = memo(function Money({
  money: { importedAt, glance, advertising },
  stale,
}: Props) {
  return (
    <Section
      title={message('popup.money.title')}
      aside={
        <a href={pageUrl('notebook.html', '#rewards')} target="_blank" rel="noreferrer">
          {message(importedAt === undefined ? 'popup.money.import' : 'popup.money.inNotebook')}
        </a>
      }
    >
      {importedAt === undefined ? (
        <p className={css.note}>{message('popup.money.invite')}</p>
      ) : (
        <Sums glance={glance} />
      )}
      <AdvertisingMoney months={advertising} />
      {stale !== undefined && (
        <p className={css.stale}>
          {message('popup.money.stale', [`${stale}`])}{' '}
          <a href={REPORT_PAGE} target="_blank" rel="noreferrer">
            {message('popup.money.reportPage')}
          </a>
        </p>
      )}
    </Section>
  );
});

function Sums({ glance: { unconfirmed, confirmed, next } }: Pick<MoneyState, 'glance'>) {
  const figures = [
    [message('popup.money.unconfirmed'), unconfirmed],
    [message('popup.money.confirmed'), confirmed],
    [message('popup.money.next', [dayMonth(next.day)]), next.confirmed],
  ] as const;
  return (
    <>
      <dl className={css.figures}>
        {figures.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <Amount value={value} />
            </dd>
          </div>
        ))}
      </dl>
      {next.confirmed === undefined && (
        <p className={css.note}>{message('popup.money.nextUnknown', [dayMonth(next.day)])}</p>
      )}
      {next.open > 0 && (
        <p className={css.note}>
          {message('popup.money.open', [dayMonth(next.day), yen(next.open)])}
        </p>
      )}
    </>
  );
}

const Amount = ({ value }: { value: Yen | undefined }) =>
  value === undefined ? (
    <Unknown word={message('popup.money.unknown')} />
  ) : (
    <Figure value={yen(value)} />
  );
