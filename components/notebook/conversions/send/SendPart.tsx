import { useState } from 'react';
import { Segments } from '@/components/ui/Segments';
import type { RawEvent } from '@/lib/domain/conversions/event/raw';
import type { Profile } from '@/lib/domain/conversions/profile';
import { message } from '@/lib/i18n/message';
import { Part } from '../../Part';
import { FilePanel } from '../file/FilePanel';
import { EventForm } from './EventForm';

interface Props {
  profile: Profile;
  /** What is to be corrected or taken back. */
  initial: RawEvent | undefined;
}

const WAYS = { form: 'conversions.page.byForm', file: 'conversions.page.byFile' } as const;
type Way = keyof typeof WAYS;

/** One conversion typed, or many from a file. */
export function SendPart({ profile, initial }: Props) {
  const [way, setWay] = useState<Way>('form');
  const segments = (['form', 'file'] as const).map((one) => ({
    ...{ id: one, text: message(WAYS[one]), pressed: way === one, onPress: () => setWay(one) },
  }));
  return (
    <Part
      title={message('conversions.page.new')}
      aside={<Segments name={message('conversions.page.ways')} segments={segments} />}
    >
      {way === 'form' ? (
        <EventForm profile={profile} initial={initial} />
      ) : (
        <FilePanel profile={profile} />
      )}
    </Part>
  );
}
