import { useCallback, useEffect, useState } from 'react';
import { parseRange, type RangeChoice, rangeHash } from './range';

/** The choice is kept in the address, so that a reload and a link show the same. */
export function useRange(): [RangeChoice, (choice: RangeChoice) => void] {
  const [choice, setChoice] = useState(() => parseRange(location.hash));
  useEffect(() => {
    const follow = () => setChoice(parseRange(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const choose = useCallback((next: RangeChoice) => {
    window.history.replaceState(null, '', rangeHash(next));
    setChoice(next);
  }, []);
  return [choice, choose];
}
