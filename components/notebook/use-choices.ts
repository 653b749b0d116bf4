import { useEffect, useState } from 'react';
import { onNews } from '@/lib/platform/news';
import { history } from '@/lib/storage/history';
import { type FilterChoices, filterChoices } from '@/lib/storage/timeline/choices';

const NONE: FilterChoices = { rooms: [], shops: [] };
/** The selects may lag behind the rows; they are not what the page is opened for. */
const LAG = 2000;

export function useChoices(): FilterChoices {
  const [choices, setChoices] = useState(NONE);
  useEffect(() => {
    const scope = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const load = () => {
      timer = undefined;
      // Without them the selects offer "all" only; the rows themselves say what went wrong.
      filterChoices(history).then(
        (found) => !scope.signal.aborted && setChoices(found),
        () => undefined,
      );
    };
    const later = (delay: number) => {
      timer ??= setTimeout(load, delay);
    };
    later(100);
    onNews(() => later(LAG), scope.signal);
    return () => {
      clearTimeout(timer);
      scope.abort();
    };
  }, []);
  return choices;
}
