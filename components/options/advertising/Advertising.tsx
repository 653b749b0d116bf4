import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { isConnected } from '@/lib/domain/advertising/connection';
import { NETWORKS } from '@/lib/domain/advertising/networks';
import { message } from '@/lib/i18n/message';
import { connectionsItem } from '@/lib/storage/settings';
import { useStored } from '@/lib/stores/use-stored';
import { useSaid } from '../goals/use-said';
import { Loading } from '../Loading';
import { Notice } from '../Notice';
import css from './advertising.module.css';
import { ConnectionCard } from './card/ConnectionCard';
import { ConnectForm } from './connect/ConnectForm';
import { LinksPart } from './LinksPart';

/** Accounts of the international network; nothing is asked of it before one is connected. */
export function Advertising() {
  const connections = useStored(connectionsItem);
  const [adding, setAdding] = useState(false);
  const { said, say } = useSaid();
  if (!connections) return <Loading />;
  const first = connections.length === 0;
  return (
    <div className={css.advertising}>
      {connections.map((connection) => (
        <ConnectionCard key={connection.id} connection={connection} say={say} />
      ))}
      <Notice text={said?.text} bad={said?.bad ?? false} />
      {first || adding ? (
        <ConnectForm
          connections={connections}
          close={first ? undefined : () => setAdding(false)}
          saved={(text) => {
            setAdding(false);
            say(text);
          }}
        />
      ) : (
        NETWORKS.some(({ id }) => !isConnected(id, connections)) && (
          <div>
            <Button onClick={() => setAdding(true)}>{message('advertising.page.add')}</Button>
          </div>
        )
      )}
      {!first && <LinksPart connections={connections} />}
    </div>
  );
}
