import { useEffect, useState } from 'react';
import type { WxtStorageItem } from 'wxt/utils/storage';

/** The value of a storage item, kept current; `undefined` until it is read. */
export function useStored<T>(item: WxtStorageItem<T, Record<string, unknown>>): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    let open = true;
    const unwatch = item.watch((next) => open && setValue(next));
    void item.getValue().then((first) => open && setValue(first));
    return () => {
      open = false;
      unwatch();
    };
  }, [item]);
  return value;
}
