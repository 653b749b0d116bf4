import { useCallback } from 'react';
import { useHash } from '../use-hash';
import { parseRange, type RangeChoice, rangeParams } from './range';

/** The choice is kept in the address. */
export function useRange(): [RangeChoice, (choice: RangeChoice) => void] {
  const [choice, put] = useHash(parseRange);
  const choose = useCallback((next: RangeChoice) => put(rangeParams(next)), [put]);
  return [choice, choose];
}
