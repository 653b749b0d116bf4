import { useState } from 'react';
import { Field } from '@/components/notebook/Field';
import { linkButton } from '@/components/ui/classes';
import { State } from '@/components/ui/State';
import type { RawEvent } from '@/lib/domain/conversions/event/raw';
import { variantName } from '@/lib/i18n/conversion-words';
import { message } from '@/lib/i18n/message';
import { pageUrl } from '@/lib/platform/extension';
import { profilesItem } from '@/lib/storage/settings';
import { useStored } from '@/lib/stores/use-stored';
import { FirstSteps } from '../FirstSteps';
import css from './conversions.module.css';
import { Landings } from './Landings';
import { Log } from './log/Log';
import { MappingView } from './MappingView';
import { SendPart } from './send/SendPart';
import { TestButton } from './TestButton';

/** Conversions of an own shop: sent, and what became of each. */
export function ConversionsPage() {
  const profiles = useStored(profilesItem);
  const [chosen, setChosen] = useState<string>();
  const [draft, setDraft] = useState<{ raw: RawEvent; nth: number }>();
  if (!profiles) return <State kind="loading" title={message('notebook.count.loading')} />;
  const profile = profiles.find(({ id }) => id === chosen) ?? profiles[0];
  const edit = (raw: RawEvent) => setDraft({ raw, nth: (draft?.nth ?? 0) + 1 });
  return (
    <>
      {profile ? (
        <>
          <div className={css.top}>
            <Field label={message('conversions.page.profile')}>
              {(id) => (
                <select
                  id={id}
                  value={profile.id}
                  onChange={({ target }) => setChosen(target.value)}
                >
                  {profiles.map((one) => (
                    <option key={one.id} value={one.id}>
                      {one.name} · {variantName(one.variant)}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <TestButton key={profile.id} profile={profile} />
          </div>
          <SendPart key={`${profile.id} ${draft?.nth}`} profile={profile} initial={draft?.raw} />
          <Landings />
        </>
      ) : (
        <NoProfile />
      )}
      <Log profiles={profiles} onEdit={edit} />
      {profile && <MappingView profile={profile} />}
    </>
  );
}

const NoProfile = () => (
  <FirstSteps
    title={message('conversions.page.none')}
    body={message('conversions.page.noneBody')}
    steps={[
      message('conversions.page.step1'),
      message('conversions.page.step2'),
      message('conversions.page.step3'),
    ]}
  >
    <a className={linkButton} href={pageUrl('options.html', '#conversions')}>
      {message('conversions.page.toOptions')}
    </a>
  </FirstSteps>
);
