import { Button } from '@/components/ui/Button';
import type { PhotoState } from '@/lib/content/composer/photo-state';
import type { PhotoFacts, ShopComparison } from '@/lib/domain/checklist/photo/facts';
import type { CheckResult } from '@/lib/domain/checklist/result';
import { isDay } from '@/lib/domain/days';
import { count, fullDayName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { send } from '@/lib/messaging/client';
import css from './composer.module.css';
import { Picture } from './Picture';

type Judged = Extract<PhotoState, { stage: 'judged' }>;

interface Props {
  photo: Judged;
  results: readonly CheckResult[] | undefined;
  compare: () => void;
}

/** What a photo was compared with, and how alike the nearest is; never whether it is approved. */
export function ShopVerdict({ photo, results, compare }: Props) {
  const { shop, earlier } = photo.facts;
  const reused = results?.some(({ check, state }) => check === 'sameAsEarlier' && state === 'fail');
  return (
    <div className={css.verdict}>
      {shop.state === 'compared' ? (
        <Compared shop={shop} own={photo.preview} results={results} />
      ) : (
        <NotCompared reason={shop.reason} compare={compare} />
      )}
      {reused && earlier && <Reused earlier={earlier} />}
    </div>
  );
}

interface ComparedProps {
  shop: Extract<ShopComparison, { state: 'compared' }>;
  own: string;
  results: readonly CheckResult[] | undefined;
}

function Compared({ shop, own, results }: ComparedProps) {
  const { compared, notCompared, nearest } = shop;
  const state = results?.find(({ check }) => check === 'sameAsShop')?.state;
  return (
    <>
      <p>
        {message('photo.compared', [count(compared)])}
        <b> {message('photo.nearest', [percent(nearest.score)])}</b>
      </p>
      {notCompared > 0 && <p>{message('photo.notAll', [count(notCompared)])}</p>}
      {state === 'ok' && <p>{message('photo.different')}</p>}
      {state === 'fail' && <p className={css.warning}>{message('photo.same')}</p>}
      <div className={css.pair}>
        <Shown url={own} label={message('photo.own')} />
        <Shown url={nearest.url} label={message('photo.shop')} />
      </div>
      {state === 'fail' && (
        <p className={css.quiet}>{message('photo.seen', [transformsOf(nearest)])}</p>
      )}
    </>
  );
}

const percent = (score: number): string => count(Math.round(score * 100));

const transformsOf = ({ transforms }: { transforms: PhotoTransforms }): string =>
  transforms
    .map((transform) => message(`photo.transform.${transform}`))
    .join(message('composer.and'));

type PhotoTransforms = NonNullable<PhotoFacts['earlier']>['transforms'];

function Shown({ url, label }: { url: string; label: string }) {
  return (
    <figure>
      <Picture url={url} label={label} />
      <figcaption>{label}</figcaption>
    </figure>
  );
}

type Reason = Extract<ShopComparison, { state: 'notCompared' }>['reason'];

/** Not compared is not fine: what stands in the way, and how to go on. */
function NotCompared({ reason, compare }: { reason: Reason; compare: () => void }) {
  return (
    <>
      <p className={css.warning}>{message('photo.notCompared.title')}</p>
      <p className={css.quiet}>{message(`photo.notCompared.${reason}`)}</p>
      <div className={css.buttons}>
        {reason === 'noPermission' && (
          <Button look="primary" onClick={() => void send('openOptions', { section: 'checklist' })}>
            {message('photo.compare')}
          </Button>
        )}
        <Button onClick={compare}>{message('photo.again')}</Button>
      </div>
    </>
  );
}

function Reused({ earlier }: { earlier: NonNullable<PhotoFacts['earlier']> }) {
  const { score, postedOn, url } = earlier;
  const words = isDay(postedOn)
    ? message('photo.earlier', [fullDayName(postedOn), percent(score)])
    : message('photo.earlierUndated', [percent(score)]);
  return (
    <p className={css.warning}>
      {words}{' '}
      {url !== undefined && (
        <a href={url} target="_blank" rel="noreferrer">
          {message('composer.openPost')}
        </a>
      )}
    </p>
  );
}
