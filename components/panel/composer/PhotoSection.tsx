import { Section } from '@/components/ui/Section';
import type { Checklist, ChecklistSnapshot } from '@/lib/content/composer/checklist';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import css from './composer.module.css';
import { PhotoCard } from './PhotoCard';

interface Props {
  snapshot: ChecklistSnapshot;
  checklist: Checklist;
}

/** The photos the user picked, the newest first, each from the pick to the verdict. */
export function PhotoSection({ snapshot: { photos, results }, checklist }: Props) {
  const judged = photos.findLast(({ stage }) => stage === 'judged');
  return (
    <Section
      title={message('photo.title')}
      aside={photos.length > 1 ? count(photos.length) : undefined}
    >
      {photos.length === 0 ? (
        <p className={css.quiet}>{message('photo.none')}</p>
      ) : (
        <>
          <ul className={css.photos}>
            {photos.toReversed().map((photo) => (
              <PhotoCard
                key={photo.id}
                photo={photo}
                // The checks are about one photo; the others are only shown.
                results={photo === judged ? results : undefined}
                onlyOne={photos.length === 1}
                compare={checklist.comparePhotos}
              />
            ))}
          </ul>
          <p className={css.quiet}>{message('photo.decides')}</p>
        </>
      )}
    </Section>
  );
}
