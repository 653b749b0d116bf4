import { useEffect, useState } from 'react';
import { message } from '@/lib/i18n/message';
import { dropShopHosts, hasShopHosts, requestShopHosts } from '@/lib/platform/shop-hosts';

export interface ShopHosts {
  /** Nothing until the browser has said so. */
  allowed: boolean | undefined;
  said: { text: string; bad: boolean } | undefined;
  ask: () => Promise<void>;
  drop: () => Promise<void>;
}

/** The permission for the shop's pictures, which can also be given and taken in the browser. */
export function useShopHosts(): ShopHosts {
  const [allowed, setAllowed] = useState<boolean>();
  const [said, setSaid] = useState<ShopHosts['said']>();
  useEffect(() => {
    let open = true;
    const look = () => void isAllowed().then((may) => open && setAllowed(may));
    look();
    addEventListener('focus', look);
    return () => {
      open = false;
      removeEventListener('focus', look);
    };
  }, []);
  const settle = async (wanted: boolean, done: string, failed: string) => {
    const now = await isAllowed();
    setAllowed(now);
    setSaid(now === wanted ? { text: done, bad: false } : { text: failed, bad: true });
  };
  const ask = async () => {
    // First of all: a browser asks only straight after the press.
    await answered(requestShopHosts);
    await settle(
      true,
      message('options.checklist.hosts.granted'),
      message('options.checklist.hosts.refused'),
    );
  };
  const drop = async () => {
    await answered(dropShopHosts);
    await settle(
      false,
      message('options.checklist.hosts.taken'),
      message('options.checklist.hosts.notTaken'),
    );
  };
  return { allowed, said, ask, drop };
}

const isAllowed = (): Promise<boolean> => answered(hasShopHosts);

/** A browser that cannot answer has not allowed it. */
async function answered(asked: () => Promise<boolean>): Promise<boolean> {
  try {
    return await asked();
  } catch {
    return false;
  }
}
