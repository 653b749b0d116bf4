import type { RoomSlug } from '@/lib/domain/identity';
import { PHASES } from '@/lib/domain/windows';
import { phaseLabel } from '@/lib/i18n/labels';
import { message } from '@/lib/i18n/message';
import { settingsItem } from '@/lib/storage/settings';
import type { FilterChoices } from '@/lib/storage/timeline/choices';
import { useStored } from '@/lib/stores/use-stored';
import { Choice } from './Choice';
import type { FilterControl } from './use-filter';

interface Props extends Omit<FilterControl, 'reset'> {
  choices: FilterChoices;
}

const KINDS = [
  { value: 'passage', label: 'notebook.filter.passages' },
  { value: 'attempt', label: 'notebook.filter.attempts' },
] as const;

export function Selects({ filter, change, choices }: Props) {
  return (
    <>
      <RoomSelect filter={filter} change={change} rooms={choices.rooms} />
      <Choice
        label={message('notebook.filter.shop')}
        value={filter.shopUrl}
        options={choices.shops.map(({ shopUrl, name }) => ({
          value: shopUrl,
          text: name ?? shopUrl,
        }))}
        onValue={(shopUrl) => change({ shopUrl })}
      />
      <Choice
        label={message('notebook.filter.phase')}
        value={filter.phase}
        options={PHASES.map((phase) => ({ value: phase, text: phaseLabel(phase) }))}
        onValue={(phase) => change({ phase })}
      />
      <Choice
        label={message('notebook.filter.kind')}
        value={filter.kind}
        options={KINDS.map(({ value, label }) => ({ value, text: message(label) }))}
        onValue={(kind) => change({ kind })}
      />
    </>
  );
}

interface RoomProps extends Omit<FilterControl, 'reset'> {
  rooms: readonly RoomSlug[];
}

/** One's own ROOMs stand first. */
function RoomSelect({ filter, change, rooms }: RoomProps) {
  const own = useStored(settingsItem)?.ownRooms ?? [];
  const options = rooms.map((room) => ({
    value: room,
    text: room,
    group: message(own.includes(room) ? 'notebook.filter.ownRooms' : 'notebook.filter.otherRooms'),
  }));
  const mine = options.filter(({ value }) => own.includes(value));
  const others = options.filter(({ value }) => !own.includes(value));
  return (
    <Choice
      label={message('notebook.filter.room')}
      value={filter.room}
      options={[...mine, ...others]}
      onValue={(room) => change({ room })}
    />
  );
}
