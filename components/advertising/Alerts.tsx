import { lazy, Suspense } from 'react';
import { connectionsItem } from '@/lib/storage/settings';
import { useStored } from '@/lib/stores/use-stored';

const AlertLine = lazy(async () => ({ default: (await import('./AlertLine')).AlertLine }));

/** For those who are connected to Rakuten Advertising; nobody else loads its words. */
export function AdvertisingAlerts() {
  const connections = useStored(connectionsItem);
  if (!connections || connections.length === 0) return null;
  return (
    <Suspense>
      <AlertLine connections={connections} />
    </Suspense>
  );
}
