import { NoteShare } from '@/components/share/NoteShare';
import { Section } from '@/components/ui/Section';
import { message } from '@/lib/i18n/message';
import type { PopupState, ShareSubject } from '@/lib/messaging/protocol';
import css from './event.module.css';

/** Notes a share of what the page shows or of the last own post; nothing where there is neither. */
export function Share({ share: { subjects, channel } }: Pick<PopupState, 'share'>) {
  if (subjects.length === 0) return null;
  return (
    <Section title={message('popup.share.title')}>
      {subjects.map((subject) => (
        <div key={subject.postId ?? subject.itemKey} className={css.subject}>
          <p className={css.what}>
            <small>{message(`popup.share.${subject.kind}`)}</small>
            {nameOf(subject)}
          </p>
          <NoteShare subject={subject} channel={channel} name={nameOf(subject)} />
        </div>
      ))}
    </Section>
  );
}

const nameOf = ({ name, postId }: ShareSubject): string =>
  name ?? message(postId === undefined ? 'popup.share.item' : 'popup.share.post');
