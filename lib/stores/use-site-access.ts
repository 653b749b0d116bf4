import { useEffect, useState } from 'react';
import { missingSites, requestSites, type SiteOrigin } from '../platform/site-hosts';

export interface SiteAccess {
  /** Nothing until the browser has said so, or if it cannot. */
  missing: readonly SiteOrigin[] | undefined;
  /** What the last press led to. */
  answer: 'granted' | 'refused' | undefined;
  ask: () => Promise<void>;
}

/** Whether the user lets us read the two sites; looked at again when the page is looked at again. */
export function useSiteAccess(): SiteAccess {
  const [missing, setMissing] = useState<readonly SiteOrigin[]>();
  const [answer, setAnswer] = useState<SiteAccess['answer']>();
  useEffect(() => {
    let open = true;
    const look = () => void lookAgain().then((found) => open && setMissing(found));
    look();
    addEventListener('focus', look);
    return () => {
      open = false;
      removeEventListener('focus', look);
    };
  }, []);
  const ask = async () => {
    // First of all: a browser asks only straight after the press.
    await requestSites().catch(() => false);
    const left = await lookAgain();
    setMissing(left);
    setAnswer(left?.length === 0 ? 'granted' : 'refused');
  };
  return { missing, answer, ask };
}

async function lookAgain(): Promise<readonly SiteOrigin[] | undefined> {
  try {
    return await missingSites();
  } catch {
    return undefined;
  }
}
