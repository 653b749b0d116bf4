import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { CopyButton } from '@/components/ui/CopyButton';
import { TextField } from '@/components/ui/Fields';
import { focusInvalid } from '@/components/ui/focus-invalid';
import type { Connection } from '@/lib/domain/advertising/connection';
import { type LinkProblem, MAX_CAMPAIGN, MAX_U1 } from '@/lib/domain/advertising/deep-link';
import { message } from '@/lib/i18n/message';
import { trackedLinksItem } from '@/lib/storage/settings';
import { useStored } from '@/lib/stores/use-stored';
import { About } from './About';
import css from './links.module.css';
import { useLink } from './use-link';

interface Props {
  connections: readonly Connection[];
  /** The page the link is to lead to, where it is known. */
  page?: string;
}

/** Makes a tracked link on the user's press; nothing on any page is changed by it. */
export function LinkMaker({ connections, page }: Props) {
  const links = useStored(trackedLinksItem) ?? [];
  const withId = connections.filter(({ publisher }) => publisher !== '');
  const maker = useLink(withId, links, page);
  const { link, problems, made, make, set, setPage, setAbout } = maker;
  const [kept, setKept] = useState(true);
  const wrong = (problem: LinkProblem) =>
    problems.includes(problem) ? message(`advertising.link.error.${problem}`) : undefined;
  return (
    <form
      className={css.maker}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const { currentTarget } = event;
        void make().then((made) => {
          if (made === 'wrong') focusInvalid(currentTarget);
          setKept(made !== 'notKept');
        });
      }}
    >
      <TextField
        label={message('advertising.link.page')}
        name="page"
        value={link.page}
        set={setPage}
        error={wrong('page')}
        inputMode="url"
      />
      <div className={css.two}>
        <TextField
          label={message('advertising.link.mid')}
          name="mid"
          value={link.mid}
          set={(mid) => set({ mid })}
          error={wrong('mid')}
          inputMode="numeric"
        />
        {withId.length !== 1 && (
          <TextField
            label={message('advertising.link.publisher')}
            name="publisher"
            value={link.publisher}
            set={(publisher) => set({ publisher })}
            error={wrong('publisher')}
          />
        )}
      </div>
      <About about={maker.about} setAbout={setAbout} max={MAX_CAMPAIGN} />
      <TextField
        label={message('advertising.link.u1', [String(MAX_U1)])}
        name="u1"
        value={link.u1}
        set={(u1) => set({ u1 })}
        error={wrong('u1')}
        maxLength={MAX_U1}
      />
      <div>
        <Button type="submit">{message('advertising.link.make')}</Button>
      </div>
      <div role="status">
        {made && (
          <p className={css.made}>
            <code>{made}</code> <CopyButton text={made} />
          </p>
        )}
        {made && !kept && <p className={css.problem}>{message('advertising.link.notKept')}</p>}
      </div>
    </form>
  );
}
