import { useCallback } from 'react';
import { type ParamChanges, useHash } from './use-hash';

export interface FilterControl<Filter> {
  filter: Filter;
  change: (part: Partial<Filter>) => void;
  reset: () => void;
}

/** A filter kept in the address. `parse` and `fields` are to be the same at every call. */
export function useHashFilter<Filter extends object>(
  parse: (said: URLSearchParams) => Filter,
  fields: readonly (keyof Filter & string)[],
): FilterControl<Filter> {
  const [filter, put] = useHash(parse);
  const change = useCallback((part: Partial<Filter>) => put({ ...part } as ParamChanges), [put]);
  const reset = useCallback(
    () => put(Object.fromEntries(fields.map((field) => [field, undefined]))),
    [put, fields],
  );
  return { filter, change, reset };
}

export const isNarrowed = (filter: object): boolean =>
  Object.values(filter).some((value) => value !== undefined && value !== '');
