import { useEffect } from 'react';
import type { JstMonth } from '@/lib/domain/month';
import type { RankRecords } from '@/lib/domain/rank/records';
import { rankRecords } from '@/lib/storage/queries/rank-records';
import { useHistory } from '@/lib/stores/use-history';

interface Props {
  month: JstMonth;
  found: (records: RankRecords) => void;
}

/** Reads the month from the history, and again with every change; shows nothing itself. */
export function Records({ month, found }: Props) {
  const records = useHistory((db) => rankRecords(db, month, month), [month]);
  useEffect(() => {
    if (records) found(records);
  }, [records, found]);
  return null;
}
