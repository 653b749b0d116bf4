import { useEffect, useState } from 'react';
import { State } from '@/components/ui/State';
import { message } from '@/lib/i18n/message';
import { useNow } from '@/lib/stores/use-now';

/** After so long the checklist's script is not just slow, ms. */
const PATIENCE = 10_000;

/** Until the checklist is there: nothing tells of its coming, so `look` is called every second. */
export function Waiting({ look }: { look: () => void }) {
  const now = useNow(1000);
  const [since] = useState(now);
  useEffect(() => {
    if (now > since) look();
  }, [now, since, look]);
  if (now - since < PATIENCE) return <State kind="loading" title={message('composer.waiting')} />;
  return (
    <State kind="error" title={message('composer.missing.title')}>
      <p>{message('composer.missing.body')}</p>
    </State>
  );
}
