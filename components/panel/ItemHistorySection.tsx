import { Section } from '@/components/ui/Section';
import { count, dateTime, fullDayName, yen } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { send } from '@/lib/messaging/client';
import type { ItemHistory } from '@/lib/messaging/protocol';
import css from './panel.module.css';

/** Posted? clicked? put into the cart? bought? What the notebook knows of this item. */
export function ItemHistorySection({ history }: { history: ItemHistory | undefined }) {
  if (!history) return null;
  const { name, posts, clicks, linkChecks, cartAttempts, bought, firstSeenAt, sold, expected } =
    history;
  const counts = [
    [message('popup.clicks'), clicks],
    [message('popup.linkChecks'), linkChecks],
    [message('popup.cartAttempts'), cartAttempts],
    [message('panel.boughtCount'), bought],
  ] as const;
  return (
    <Section
      title={message('panel.history')}
      aside={
        <button
          type="button"
          className={css.link}
          onClick={() => void send('openNotebook', name === undefined ? {} : { text: name })}
        >
          {message('panel.inNotebook')}
        </button>
      }
    >
      <p>
        {posts.length === 0
          ? message('panel.notPosted')
          : posts.map((post) => <OwnPost key={post.id} {...post} />)}
      </p>
      <dl className={css.counts}>
        {counts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{count(value)}</dd>
          </div>
        ))}
      </dl>
      {sold && <p>{message('panel.sold', [count(sold.sales), yen(sold.reward)])}</p>}
      {expected && <Expected {...expected} />}
      {firstSeenAt !== undefined && (
        <p className={css.note}>{message('panel.firstSeen', [dateTime(firstSeenAt)])}</p>
      )}
    </Section>
  );
}

function Expected({ from, to, rates, basis }: NonNullable<ItemHistory['expected']>) {
  const reward = from === to ? yen(from) : message('panel.fromTo', [yen(from), yen(to)]);
  const [least, most] = [`${rates.from / 10}%`, `${rates.to / 10}%`];
  const rate = least === most ? least : message('panel.fromTo', [least, most]);
  return (
    <>
      <p>{message('panel.expected', [reward])}</p>
      <p className={css.note}>{message(`panel.ratesOf.${basis}`, [rate])}</p>
    </>
  );
}

function OwnPost({ url, postedOn }: ItemHistory['posts'][number]) {
  const words =
    postedOn === undefined
      ? message('panel.posted')
      : message('panel.postedOn', [fullDayName(postedOn)]);
  return url === undefined ? (
    <span className={css.post}>{words}</span>
  ) : (
    <a className={css.post} href={url} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}
