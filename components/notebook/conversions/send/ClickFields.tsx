import { SelectField, TextField } from '@/components/ui/Fields';
import { landText } from '@/lib/domain/conversions/click/land';
import type { RawClick } from '@/lib/domain/conversions/event/raw';
import { dateTime } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { systemClock } from '@/lib/platform/clock';
import { keptLandings } from '@/lib/storage/queries/conversions/landings';
import { useHistory } from '@/lib/stores/use-history';

interface Props {
  click: RawClick;
  onClick: (click: RawClick) => void;
}

/** The click of a conversion: one that was kept, or typed. */
export function ClickFields({ click, onClick }: Props) {
  const kept = useHistory((db) => keptLandings(db, systemClock())) ?? [];
  const chosen = kept.find(({ siteId }) => siteId === click.siteId)?.siteId ?? '';
  const options = kept.map(({ siteId, landedAt }) => ({
    ...{ value: siteId, name: `${siteId.slice(0, 16)}… · ${dateTime(landedAt)}` },
  }));
  const choose = (siteId: string) => {
    const found = kept.find((one) => one.siteId === siteId);
    onClick({ siteId, landedAt: found ? landText(found.landedAt) : '', pasted: '' });
  };
  return (
    <>
      <SelectField
        label={message('conversions.page.clickKept')}
        value={chosen}
        options={[{ value: '', name: message('conversions.page.clickTyped') }, ...options]}
        set={choose}
      />
      <TextField
        label={message('conversions.page.siteId')}
        name="siteId"
        value={click.siteId}
        set={(siteId) => onClick({ ...click, siteId })}
      />
      <TextField
        label={message('conversions.page.landedAt')}
        name="landedAt"
        value={click.landedAt}
        hint={message('conversions.page.landedAtHint')}
        set={(landedAt) => onClick({ ...click, landedAt })}
      />
    </>
  );
}
