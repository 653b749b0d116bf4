import { Bar } from '@/components/ui/Gauges';
import type { PhotoState } from '@/lib/content/composer/photo-state';
import type { CheckResult } from '@/lib/domain/checklist/result';
import { count } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import css from './composer.module.css';
import { Picture } from './Picture';
import { ShopVerdict } from './ShopVerdict';

interface Props {
  photo: PhotoState;
  /** Of the photo that the checks look at. */
  results: readonly CheckResult[] | undefined;
  onlyOne: boolean;
  compare: () => void;
}

/** One photo: what it is, how far its judging is, and what was seen. */
export function PhotoCard({ photo, results, onlyOne, compare }: Props) {
  return (
    <li className={css.photo}>
      <div className={css.picked}>
        <Picture url={photo.preview} label={message('photo.own')} />
        <div className={css.told}>
          <p className={css.file}>{photo.name}</p>
          <Stage photo={photo} />
          {results && !onlyOne && <p className={css.quiet}>{message('photo.judgedHere')}</p>}
        </div>
      </div>
      {photo.stage === 'judged' && (
        <ShopVerdict photo={photo} results={results} compare={compare} />
      )}
    </li>
  );
}

function Stage({ photo }: { photo: PhotoState }) {
  if (photo.stage === 'failed') {
    return (
      <p className={css.warning} role="status">
        {message(`photo.failed.${photo.reason}`)}
      </p>
    );
  }
  if (photo.stage === 'judged') {
    const { width, height, bytes, animated } = photo.facts;
    const size = [count(width), count(height), weight(bytes)];
    return (
      <>
        <p className={css.quiet}>{message('photo.size', size)}</p>
        {animated && (
          <p className={css.warning} role="status">
            {message('photoLook.firstPicture')}
          </p>
        )}
      </>
    );
  }
  const percent = Math.round(photo.percent);
  return (
    <>
      <p className={css.quiet}>{message('photo.reading', [count(percent)])}</p>
      <Bar left={percent / 100} tone="season" />
    </>
  );
}

const weight = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
