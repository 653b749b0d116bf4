import { useSyncExternalStore } from 'react';

const follow = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

const idOf = (): string => location.hash.slice(1).split('?')[0] ?? '';

/** The page that the address asks for: `#rank?range=12` is the page `rank`. */
export const usePageId = (): string => useSyncExternalStore(follow, idOf);
