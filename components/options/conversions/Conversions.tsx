import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Outcome } from '@/components/ui/Outcome';
import { State } from '@/components/ui/State';
import { useKept } from '@/components/ui/use-kept';
import { MAX_PROFILES, type Profile } from '@/lib/domain/conversions/profile';
import { type ProfileTexts, textsOfProfile } from '@/lib/domain/conversions/profile-texts';
import { message } from '@/lib/i18n/message';
import { pageUrl } from '@/lib/platform/extension';
import { profilesItem } from '@/lib/storage/settings';
import { useStored } from '@/lib/stores/use-stored';
import css from './conversions.module.css';
import { freshTexts } from './fresh-texts';
import { InstallPaste } from './InstallPaste';
import { ProfileForm } from './ProfileForm';
import { ProfileRow } from './ProfileRow';

interface Open {
  before: Profile | undefined;
  texts: ProfileTexts;
  key: string;
}

/** Where conversions go and as whom. */
export function Conversions() {
  const profiles = useStored(profilesItem);
  const [open, setOpen] = useState<Open>();
  const { said, say, takeBack } = useKept();
  const close = () => setOpen(undefined);
  const fresh = (more: Partial<ProfileTexts> = {}, key = '') =>
    setOpen({ before: undefined, texts: { ...freshTexts(), ...more }, key });
  if (!profiles) return null;
  return (
    <div className={css.all}>
      {profiles.length === 0 && !open && (
        <State kind="empty" title={message('conversions.profile.none')} />
      )}
      {profiles.length > 0 && (
        <>
          <ul className={css.rows}>
            {profiles.map((profile) => (
              <ProfileRow
                key={profile.id}
                profile={profile}
                say={say}
                onEdit={() => setOpen({ before: profile, texts: textsOfProfile(profile), key: '' })}
              />
            ))}
          </ul>
          <p>
            <a href={pageUrl('notebook.html', '#conversions')}>
              {message('conversions.profile.open')}
            </a>
          </p>
        </>
      )}
      <Outcome said={said} takeBack={takeBack} />
      {open ? (
        <ProfileForm
          key={open.before?.id ?? JSON.stringify(open.texts)}
          before={open.before}
          texts={open.texts}
          initialKey={open.key}
          onDone={(text) => {
            close();
            say(text);
          }}
          onCancel={close}
        />
      ) : (
        profiles.length < MAX_PROFILES && (
          <>
            <Button onClick={() => fresh()}>{message('conversions.profile.new')}</Button>
            <InstallPaste
              onTaken={({ texts, key }) => {
                fresh(texts, key);
                say(message('conversions.install.taken'));
              }}
            />
          </>
        )
      )}
    </div>
  );
}
