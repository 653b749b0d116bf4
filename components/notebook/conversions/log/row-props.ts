import type { Kept } from '@/components/ui/use-kept';
import type { RawEvent } from '@/lib/domain/conversions/event/raw';
import type { Profile } from '@/lib/domain/conversions/profile';
import type { ConversionRow } from '@/lib/storage/conversions/rows';

export interface RowProps extends Pick<Kept, 'say'> {
  row: ConversionRow;
  /** Absent: it was removed. */
  profile: Profile | undefined;
  onEdit: (raw: RawEvent) => void;
}
