import { SelectField } from '@/components/ui/Fields';
import type { Connection } from '@/lib/domain/advertising/connection';
import { message } from '@/lib/i18n/message';
import { nameOf } from '../name';
import { PasteField } from './PasteField';
import type { Draft } from './use-draft';

interface Props {
  draft: Draft;
  connections: readonly Connection[];
  known: Connection | undefined;
}

const oneOfEachSlot = (connections: readonly Connection[]): Connection[] => [
  ...new Map(connections.map((one) => [one.slot, one])).values(),
];

/** A token for all networks of an account need not be fetched again: nobody could read it here. */
export function TokenPart({ draft, connections, known }: Props) {
  const { like, chooseToken } = draft;
  if (known || connections.length === 0)
    return <PasteField draft={draft} replacing={known !== undefined} />;
  return (
    <>
      <SelectField
        label={message('advertising.page.token')}
        value={like ?? ''}
        set={(id) => chooseToken(connections.find((one) => one.id === id)?.id)}
        options={[
          ...oneOfEachSlot(connections).map((one) => ({
            value: one.id as string,
            name: message('advertising.page.sameToken', [nameOf(one)]),
          })),
          { value: '', name: message('advertising.page.otherToken') },
        ]}
      />
      {like === undefined && <PasteField draft={draft} replacing={false} />}
    </>
  );
}
