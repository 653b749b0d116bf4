import { SelectField, TextField } from '@/components/ui/Fields';
import { MAX_PLACE } from '@/lib/domain/advertising/connection';
import { NETWORKS, type NetworkId, networkOf } from '@/lib/domain/advertising/networks';
import { advertisingHint } from '@/lib/i18n/advertising-help';
import { networkName } from '@/lib/i18n/advertising-words';
import { message } from '@/lib/i18n/message';
import { settingsItem } from '@/lib/storage/settings';
import { useStored } from '@/lib/stores/use-stored';
import css from './connect.module.css';
import type { Draft } from './use-draft';

interface Props {
  draft: Draft;
  isLeft: (network: NetworkId) => boolean;
}

/** Which account's network it is, and what it belongs to. */
export function Account({ draft: { fields, problems, set }, isLeft }: Props) {
  const rooms = useStored(settingsItem)?.ownRooms ?? [];
  const shown = NETWORKS.filter(
    ({ id, certainty }) => id === fields.network || (certainty === 'official' && isLeft(id)),
  );
  return (
    <div className={css.fields}>
      <div>
        <SelectField
          label={message('advertising.page.network')}
          value={String(fields.network)}
          set={(id) => set({ network: networkOf(Number(id))?.id ?? fields.network })}
          options={shown.map(({ id, country, currency }) => ({
            value: String(id),
            name: message('advertising.page.networkOption', [networkName(country), currency]),
          }))}
        />
        {problems.network && (
          <p role="alert" className={css.problem}>
            {problems.network}
          </p>
        )}
      </div>
      <div>
        <TextField
          label={message('advertising.page.siteId')}
          value={fields.siteId}
          set={(siteId) => set({ siteId })}
          error={problems.siteId}
          inputMode="numeric"
          placeholder="1234567"
        />
        <p className={css.note}>{advertisingHint('siteIdUnchecked')}</p>
      </div>
      <div>
        <TextField
          label={message('advertising.page.place')}
          value={fields.place}
          set={(place) => set({ place })}
          maxLength={MAX_PLACE}
          list="advertising-places"
        />
        <datalist id="advertising-places">
          {rooms.map((room) => (
            <option key={room} value={`ROOM ${room}`} />
          ))}
        </datalist>
      </div>
    </div>
  );
}
