import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { Connection } from '@/lib/domain/advertising/connection';
import { networkOf } from '@/lib/domain/advertising/networks';
import { alertsOf } from '@/lib/domain/advertising/schedule';
import { alertSentence } from '@/lib/i18n/advertising-words';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { connectionState } from '@/lib/storage/queries/pulls';
import { connectionsItem } from '@/lib/storage/settings';
import { useHistory } from '@/lib/stores/use-history';
import { useStored } from '@/lib/stores/use-stored';
import { Loading } from '../../Loading';
import { ConnectForm } from '../connect/ConnectForm';
import { nameOf } from '../name';
import css from './card.module.css';
import { Disconnect } from './Disconnect';
import { ImportPart } from './ImportPart';
import { SchedulePart } from './SchedulePart';
import { TrialPart } from './TrialPart';

interface Props {
  connection: Connection;
  say: (text: string, bad?: boolean) => void;
}

/** One account on one network: what it is, whether it works, what it brought, when it comes again. */
export function ConnectionCard({ connection, say }: Props) {
  const state = useHistory((db) => connectionState(db, connection), [connection]);
  const [open, setOpen] = useState<'edit' | 'disconnect'>();
  const others = useStored(connectionsItem) ?? [];
  const alerts = connection.schedule ? alertsOf(connection.schedule) : [];
  const name = nameOf(connection);
  const close = () => setOpen(undefined);
  const toggle = (what: 'edit' | 'disconnect') => setOpen(open === what ? undefined : what);
  return (
    <article className={css.card} aria-label={name}>
      <header>
        <div>
          <h3>{name}</h3>
          <p className={css.note}>
            {[
              connection.place,
              networkOf(connection.network)?.currency,
              message('advertising.page.confirmedIn', [count(connection.confirmedAfter)]),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <div className={css.buttons}>
          <Button look="plain" aria-expanded={open === 'edit'} onClick={() => toggle('edit')}>
            {message('advertising.page.edit')}
          </Button>
          <Button
            look="plain"
            aria-expanded={open === 'disconnect'}
            onClick={() => toggle('disconnect')}
          >
            {message('advertising.page.disconnect')}
          </Button>
        </div>
      </header>
      {alerts.map((alert) => (
        <p key={JSON.stringify(alert)} role="alert" className={css.alert}>
          {alertSentence(alert)}
        </p>
      ))}
      {open === 'edit' && (
        <ConnectForm
          connections={others}
          known={connection}
          close={close}
          saved={(text) => {
            close();
            say(text);
          }}
        />
      )}
      {open === 'disconnect' && <Disconnect connection={connection} close={close} say={say} />}
      {state ? (
        <>
          <TrialPart connection={connection} state={state} />
          <ImportPart connection={connection} state={state} />
          <SchedulePart connection={connection} state={state} />
        </>
      ) : (
        <Loading />
      )}
    </article>
  );
}
