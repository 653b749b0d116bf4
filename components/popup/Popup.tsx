import { lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from 'react';
import { AdvertisingAlerts } from '@/components/advertising/Alerts';
import { Button } from '@/components/ui/Button';
import { visuallyHidden } from '@/components/ui/classes';
import { LostHistory } from '@/components/ui/LostHistory';
import { SiteAccess } from '@/components/ui/SiteAccess';
import { State } from '@/components/ui/State';
import { isDatabaseTrouble } from '@/lib/domain/database-trouble';
import { staleDays } from '@/lib/domain/rewards/freshness';
import { message } from '@/lib/i18n/message';
import { popupState } from '@/lib/messaging/first-ask';
import type { PopupState, Refusal } from '@/lib/messaging/protocol';
import { onNews } from '@/lib/platform/news';
import { useNow } from '@/lib/stores/use-now';
import { Candidates } from './Candidates';
import { ClickHere } from './ClickHere';
import { Drafts } from './Drafts';
import { Footer } from './Footer';
import { Header } from './Header';
import { LastReminder } from './LastReminder';
import { Misses } from './Misses';
import { Money } from './Money';
import { News } from './News';
import { NextEvent } from './NextEvent';
import { OpenWindows } from './OpenWindows';
import { RankSection } from './RankSection';
import { Share } from './Share';
import { Today } from './Today';
import { TrackedLink } from './TrackedLink';

/** Its way to the records brings the database, for which a popup has no room. */
const HistoryClosed = lazy(async () => ({
  default: (await import('@/components/ui/HistoryClosed')).HistoryClosed,
}));

type Loaded = PopupState | Refusal | undefined;

/** The popup's state, asked for again whenever the history or the settings change. */
function usePopupState(): [Loaded, () => void] {
  const [state, setState] = useState<Loaded>();
  const load = useCallback(() => {
    void popupState().then((answer) => setState(answer.ok ? answer.state : answer.reason));
  }, []);
  useEffect(() => {
    const scope = new AbortController();
    load();
    onNews(load, scope.signal);
    return () => scope.abort();
  }, [load]);
  return [state, load];
}

export function Popup() {
  const [state, reload] = usePopupState();
  const now = useNow(1000);
  return (
    <>
      <Header now={now} />
      <main>
        <LostHistory />
        <SiteAccess />
        {state === undefined && (
          <Instead>
            <State kind="loading" title={message('popup.loading')} />
          </Instead>
        )}
        {typeof state === 'string' && (
          <Instead>
            <Failed reason={state} reload={reload} />
          </Instead>
        )}
        {typeof state === 'object' && <Day state={state} now={now} />}
      </main>
      <AdvertisingAlerts />
      <TrackedLink />
      <ClickHere />
      <News />
      <Footer />
    </>
  );
}

function Failed({ reason, reload }: { reason: Refusal; reload: () => void }) {
  if (isDatabaseTrouble(reason)) {
    return (
      <Suspense>
        <HistoryClosed trouble={reason} />
      </Suspense>
    );
  }
  return (
    <State kind="error" title={message('popup.failed')}>
      <p>{message('popup.failedBody')}</p>
      <Button onClick={reload}>{message('popup.again')}</Button>
    </State>
  );
}

/** What stands in place of the windows, under their heading for those who go by headings. */
function Instead({ children }: { children: ReactNode }) {
  return (
    <>
      <h2 className={visuallyHidden}>{message('popup.windows')}</h2>
      {children}
    </>
  );
}

function Day({ state, now }: { state: PopupState; now: number }) {
  const { candidates, windows, openCount, openMore, today, misses, empty, rank, months } = state;
  const { drafts, money, next, share, reminder } = state;
  const { importedAt } = money;
  return (
    <>
      <Candidates rooms={candidates} />
      {empty ? (
        <Instead>
          <State kind="empty" title={message('popup.emptyTitle')}>
            <p>{message('popup.emptyBody')}</p>
          </State>
        </Instead>
      ) : (
        <OpenWindows windows={windows} total={openCount} more={openMore} now={now} />
      )}
      <LastReminder reminder={reminder} />
      <NextEvent next={next} now={now} />
      <Share share={share} />
      <RankSection rank={rank} months={months} />
      <Money
        money={money}
        stale={importedAt === undefined ? undefined : staleDays(importedAt, now)}
      />
      <Drafts drafts={drafts} />
      {!empty && <Today counts={today} />}
      <Misses misses={misses} />
    </>
  );
}
