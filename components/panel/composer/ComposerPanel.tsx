import { useDeferredValue, useReducer, useSyncExternalStore } from 'react';
import type { Checklist } from '@/lib/content/composer/checklist';
import { CheckGroups } from './CheckGroups';
import { Head } from './Head';
import { Notice } from './Notice';
import { PhotoSection } from './PhotoSection';
import { Posted } from './Posted';
import { Templates } from './Templates';
import { Waiting } from './Waiting';

/** Beside the composer: the checklist, once its script is there. */
export function ComposerPanel() {
  const [, look] = useReducer((times: number) => times + 1, 0);
  const checklist = globalThis.roomTecho?.checklist;
  return checklist ? <Open checklist={checklist} /> : <Waiting look={look} />;
}

function Open({ checklist }: { checklist: Checklist }) {
  // Typing comes first: the list is drawn when the browser has time for it.
  const snapshot = useDeferredValue(
    useSyncExternalStore(checklist.subscribe, checklist.snapshot, checklist.snapshot),
  );
  const { stage, notice } = snapshot;
  if (stage === 'posted') return <Posted snapshot={snapshot} />;
  return (
    <>
      {notice !== undefined && <Notice notice={notice} checklist={checklist} />}
      <Head snapshot={snapshot} />
      <CheckGroups snapshot={snapshot} checklist={checklist} />
      <PhotoSection snapshot={snapshot} checklist={checklist} />
      <Templates checklist={checklist} />
    </>
  );
}
