import type { ReadEvent } from '@/lib/domain/conversions/event/read';
import { warningsOf } from '@/lib/domain/conversions/event/warnings';
import type { Profile } from '@/lib/domain/conversions/profile';
import { draftOf } from '@/lib/domain/conversions/request/draft';
import { requestText, shownRequest } from '@/lib/domain/conversions/request/sent';
import type { Instant } from '@/lib/domain/time-units';
import { requestSentence, warningSentence } from '@/lib/i18n/conversion-words';
import { message } from '@/lib/i18n/message';
import css from './send.module.css';

interface Props {
  profile: Profile;
  read: ReadEvent;
  now: Instant;
}

/** The exact request with its key masked, and what to look at before it is sent. */
export function DryRun({ profile, read, now }: Props) {
  const drafted = read.ok ? draftOf(profile, read.event) : undefined;
  const draft = drafted?.ok ? drafted.draft : undefined;
  const cut = draft && 'cut' in draft && draft.cut;
  const warnings = [
    ...(read.ok ? warningsOf(read.event, profile.mid, now) : []),
    ...(cut ? (['cut'] as const) : []),
  ];
  return (
    <div className={css.dry} data-wide>
      {drafted && !drafted.ok && (
        <p role="alert" className={css.problems}>
          {requestSentence(drafted.problem)}
        </p>
      )}
      {warnings.length > 0 && (
        <div className={css.warnings} role="status">
          <b>{message('conversions.page.warnings')}</b>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warningSentence(warning)}</li>
            ))}
          </ul>
        </div>
      )}
      <details>
        <summary>{message('conversions.page.dryRun')}</summary>
        {draft ? (
          <>
            <pre>{requestText(shownRequest(draft))}</pre>
            {draft.variant === 'nvp' && (
              <>
                <p>{message('conversions.page.signed')}</p>
                <pre>{draft.raw}</pre>
              </>
            )}
          </>
        ) : (
          <p>{message('conversions.page.dryRunMissing')}</p>
        )}
      </details>
    </div>
  );
}
