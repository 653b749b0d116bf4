import { fireEvent } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { PHOTO_FAILURES, type PhotoState } from '@/lib/content/composer/photo-state';
import type { CheckResult } from '@/lib/domain/checklist/result';
import { speak } from '../../helpers/messages';
import {
  checklistWith,
  failedPhoto,
  GOOD,
  group,
  judgedPhoto,
  readingPhoto,
  sentMessages,
  show,
} from './composer.support';

beforeEach(() => speak('ja'));

const SHOP = 'https://shop.r10s.jp/mihon-kitchen/cabinet/mug_1.jpg';
const section = () => group('写真');
const sources = () =>
  section()
    .getAllByRole('img')
    .map((img) => img.getAttribute('src'));

function showPhotos(photos: PhotoState[], extra: CheckResult[] = []) {
  const composer = checklistWith(GOOD);
  show(composer);
  composer.change({ photos, results: [...composer.checklist.snapshot().results, ...extra] });
  return composer;
}
const verdict = (check: 'sameAsShop' | 'sameAsEarlier', state: 'ok' | 'fail'): CheckResult => ({
  check,
  severity: 'must',
  state,
  spans: [],
  data: null,
});

describe('a photo on its way', () => {
  it('none yet: where to pick one, and that it stays here', () => {
    showPhotos([]);
    expect(section().getByText(/どこにも送りません/)).toBeVisible();
  });

  it('is read in so many percent', () => {
    showPhotos([readingPhoto(41.6)]);
    expect(section().getByText('見ています… 42%')).toBeVisible();
  });

  it.each(PHOTO_FAILURES)('says why it could not be looked at: %s', (reason) => {
    showPhotos([failedPhoto(reason)]);
    expect(section().getByRole('status')).toHaveTextContent(
      { format: 'HEIC', broken: 'こわれて', tooLarge: '大きすぎて', interrupted: 'もう一度選ぶ' }[
        reason
      ],
    );
  });

  it('that moves: says that only its first picture was looked at', () => {
    showPhotos([judgedPhoto({ animated: true })]);
    expect(section().getByText(/最初の1コマだけ/)).toBeVisible();
  });

  it('that stands still says nothing of it', () => {
    showPhotos([judgedPhoto({ animated: false })]);
    expect(section().queryByText(/最初の1コマだけ/)).toBeNull();
  });

  it('is shown with its size', () => {
    showPhotos([judgedPhoto({}), judgedPhoto({ bytes: 1_200 }, { ...readingPhoto(0), id: 'two' })]);
    expect(section().getByText('4,032×3,024 px・3.2 MB')).toBeVisible();
    expect(section().getByText('4,032×3,024 px・2 kB')).toBeVisible();
  });

  it('a preview that cannot be shown is words', () => {
    showPhotos([judgedPhoto({})]);
    fireEvent.error(section().getByRole('img', { name: '選んだ写真' }));
    expect(section().getByText('表示できません')).toBeVisible();
  });
});

describe('compared with the shop', () => {
  const compared = (score: number) =>
    judgedPhoto({
      shop: {
        state: 'compared',
        compared: 12,
        notCompared: 0,
        nearest: { score, transforms: ['mirror', 'frame'], url: SHOP },
      },
    });

  it('another photo: how alike the nearest is, both side by side, no promise', () => {
    showPhotos([compared(0.178)], [verdict('sameAsShop', 'ok')]);
    expect(section().getByText('ショップの画像と比べました（12枚）。')).toBeVisible();
    expect(section().getByText('いちばん似ている画像 18%')).toBeVisible();
    expect(section().getByText('別の写真に見えます。')).toBeVisible();
    expect(section().getByText('審査の結果は楽天が決めます。')).toBeVisible();
    expect(sources().slice(1)).toEqual(['blob:https://room.example/1', SHOP]);
    for (const image of section().getAllByRole('img')) {
      expect(image).toHaveAttribute('referrerpolicy', 'no-referrer');
    }
  });

  it('the same photo: what was done to it', () => {
    showPhotos([compared(0.93)], [verdict('sameAsShop', 'fail')]);
    expect(section().getByText('同じ写真に見えます。')).toBeVisible();
    expect(section().getByText('違い：左右反転・枠')).toBeVisible();
  });

  it('without a verdict says neither', () => {
    showPhotos([compared(0.5)]);
    expect(section().queryByText(/写真に見えます/)).toBeNull();
  });

  it('with pictures that could not be had says so, and not that it is different', () => {
    const nearest = { score: 0.2, transforms: [], url: SHOP };
    const shop = { state: 'compared', compared: 3, notCompared: 2, nearest } as const;
    showPhotos([judgedPhoto({ shop })]);
    expect(
      section().getByText('取れなかった画像が2枚あり、それとは比べていません。'),
    ).toBeVisible();
    expect(section().queryByText('別の写真に見えます。')).toBeNull();
  });

  it('a picture of an address that is none of the web is not loaded', () => {
    const nearest = { score: 0.9, transforms: [], url: 'javascript:alert(1)' };
    showPhotos([
      judgedPhoto({ shop: { state: 'compared', compared: 1, notCompared: 0, nearest } }),
    ]);
    expect(sources()).toEqual(['blob:https://room.example/1', 'blob:https://room.example/1']);
  });
});

describe('not compared', () => {
  const notCompared = (reason: 'noPermission' | 'noImages' | 'unreachable') =>
    showPhotos([judgedPhoto({ shop: { state: 'notCompared', reason } })]);

  it('for want of permission: what it is for, where it is given, and again afterwards', () => {
    const sent = sentMessages();
    const { comparePhotos } = notCompared('noPermission');
    expect(section().getByText(/あなたの写真は送りません/)).toBeVisible();
    fireEvent.click(section().getByRole('button', { name: 'ショップの画像と比べる' }));
    expect(sent).toEqual([{ type: 'openOptions', data: { section: 'checklist' } }]);
    expect(comparePhotos).not.toHaveBeenCalled();
    fireEvent.click(section().getByRole('button', { name: 'もう一度くらべる' }));
    expect(comparePhotos).toHaveBeenCalledOnce();
  });

  it.each(['noImages', 'unreachable'] as const)('for another reason: %s', (reason) => {
    const { comparePhotos } = notCompared(reason);
    expect(section().getByText('ショップの画像とは、まだ比べていません。')).toBeVisible();
    expect(section().queryByRole('button', { name: 'ショップの画像と比べる' })).toBeNull();
    fireEvent.click(section().getByRole('button', { name: 'もう一度くらべる' }));
    expect(comparePhotos).toHaveBeenCalledOnce();
  });
});

describe('more than one', () => {
  const older = { id: 'two', name: 'old.jpg', preview: 'blob:https://room.example/2' };

  it('the newest first, and said which one the checks look at', () => {
    showPhotos([judgedPhoto({}, older), judgedPhoto({}), { ...readingPhoto(1), id: 'three' }]);
    const names = section()
      .getAllByText(/\.jpg$/)
      .map(({ textContent }) => textContent);
    expect(names).toEqual(['IMG_2041.jpg', 'IMG_2041.jpg', 'old.jpg']);
    const judged = section().getByText('チェックはこの写真で見ています').closest('li');
    expect(judged).toHaveTextContent('IMG_2041.jpg');
  });

  it('used in an earlier post, with its day and the way to it', () => {
    const url = 'https://room.rakuten.co.jp/aoi_techo/1700234567801001';
    const earlier = { score: 0.97, transforms: [], postedOn: '2026-10-03', url };
    showPhotos([judgedPhoto({ earlier })], [verdict('sameAsEarlier', 'fail')]);
    expect(
      section().getByText(/前の投稿（2026年10月3日\(土\)）の写真と97%似ています/),
    ).toBeVisible();
    expect(section().getByRole('link')).toHaveAttribute('href', url);
  });

  it('a likeness that no check minds is not brought up', () => {
    const earlier = { score: 0.12, transforms: [], postedOn: undefined, url: undefined };
    showPhotos([judgedPhoto({ earlier })], [verdict('sameAsEarlier', 'ok')]);
    expect(section().queryByText(/前の投稿/)).toBeNull();
  });
});
