import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { note, warn } from '@/components/ui/classes';
import { download } from '@/components/ui/download';
import type { Kept } from '@/components/ui/use-kept';
import { installOf } from '@/lib/conversions/install';
import { keyMissing, type Profile } from '@/lib/domain/conversions/profile';
import { variantName } from '@/lib/i18n/conversion-words';
import { message } from '@/lib/i18n/message';
import { send } from '@/lib/messaging/client';
import css from './conversions.module.css';

interface Props extends Pick<Kept, 'say'> {
  profile: Profile;
  onEdit: () => void;
}

/** A name as files can have it. */
const fileName = (name: string): string =>
  `room-techo-${name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40)}.json`;

export function ProfileRow({ profile, say, onEdit }: Props) {
  const { id, name, mid, address } = profile;
  const [sure, setSure] = useState(false);
  const save = () => {
    const file = fileName(name);
    download(new Blob([installOf(profile)], { type: 'application/json' }), file);
    say(message('conversions.profile.exported', [file]));
  };
  const remove = async () => {
    const answer = await send('removeProfile', { id });
    if (answer.ok) say(message('conversions.profile.removed', [name]));
    else say(message('conversions.log.failed'), true);
  };
  return (
    <li>
      <div className={css.about}>
        <b>{name}</b>
        <span className={note}>
          {variantName(profile.variant)} · MID {mid}
        </span>
        <span className={note}>{address}</span>
        {keyMissing(profile) && (
          <span className={warn}>{message('conversions.profile.noKey')}</span>
        )}
      </div>
      <div className={css.buttons}>
        <Button
          look="plain"
          aria-label={message('conversions.profile.editOne', [name])}
          onClick={onEdit}
        >
          {message('conversions.profile.edit')}
        </Button>
        <Button
          look="plain"
          aria-label={message('conversions.profile.exportOne', [name])}
          onClick={save}
        >
          {message('conversions.profile.export')}
        </Button>
        <Button
          look="plain"
          aria-label={message('conversions.profile.removeOne', [name])}
          aria-expanded={sure}
          onClick={() => setSure(!sure)}
        >
          {message('conversions.profile.remove')}
        </Button>
      </div>
      {sure && (
        <div className={css.sure}>
          <p>{message('conversions.profile.removeSure', [name])}</p>
          <Button look="danger" onClick={() => void remove()}>
            {message('conversions.profile.removeYes')}
          </Button>
        </div>
      )}
    </li>
  );
}
