import { expect, test } from 'vitest';
import type { Reason, ReasonId } from '@/lib/domain/rewards/trace/match';
import { reasonSentence } from '@/lib/i18n/trace-words';
import { speak } from '../../helpers/messages';

const REASONS = {
  sameShop: { id: 'sameShop' },
  likeShop: { id: 'likeShop' },
  shopUrl: { id: 'shopUrl' },
  unknownShop: { id: 'unknownShop' },
  nameTokens: { id: 'nameTokens', shared: 4, of: 5 },
  nameCharacters: { id: 'nameCharacters', permille: 999 },
  nameCut: { id: 'nameCut' },
  variantDiffers: { id: 'variantDiffers', kinds: ['colour', 'ml'] },
  variantUnsaid: { id: 'variantUnsaid', kinds: ['個'] },
  wordUnsaid: { id: 'wordUnsaid', words: ['プレミアム'] },
  priceFits: { id: 'priceFits', units: 1 },
  priceNear: { id: 'priceNear' },
  priceFar: { id: 'priceFar' },
  soonAfterPost: { id: 'soonAfterPost', days: 2 },
  soonAfterClick: { id: 'soonAfterClick', hours: 12 },
  beforePost: { id: 'beforePost' },
  decided: { id: 'decided' },
} satisfies Record<ReasonId, Reason>;

test.each(['ja', 'en'] as const)('every reason is said in its own words in %s', (language) => {
  speak(language);
  const sentences = Object.values(REASONS).map(reasonSentence);
  expect(new Set(sentences).size).toBe(sentences.length);
  expect(sentences.filter((text) => text.includes('$'))).toEqual([]);
});

test('figures are in the sentences', () => {
  speak('ja');
  expect(reasonSentence(REASONS.nameTokens)).toBe('商品名の5語のうち4語が同じ');
  expect(reasonSentence(REASONS.nameCharacters)).toBe('文字の一致は99%');
  expect(reasonSentence(REASONS.variantDiffers)).toBe('ちがうもの: 色・数量（ml）');
  expect(reasonSentence(REASONS.soonAfterPost)).toBe('投稿の2日後');
  expect(reasonSentence({ id: 'soonAfterPost', days: 0 })).toBe('投稿した日の売上');
  expect(reasonSentence({ id: 'soonAfterClick', hours: 0 })).toBe('クリックから1時間以内');
  expect(reasonSentence({ id: 'priceFits', units: 3 })).toBe('値段の3個分');
});
