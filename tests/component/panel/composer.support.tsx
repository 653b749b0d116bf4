import { render, screen, within } from '@testing-library/react';
import { act } from 'react';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ComposerPanel } from '@/components/panel/composer/ComposerPanel';
import {
  type Checklist,
  type ChecklistSnapshot,
  ChecklistStore,
} from '@/lib/content/composer/checklist';
import { judged } from '@/lib/content/composer/judged';
import type { PhotoState } from '@/lib/content/composer/photo-state';
import { type CheckId, TEXT_CHECKS } from '@/lib/domain/checklist/checks';
import type { PhotoFacts } from '@/lib/domain/checklist/photo/facts';
import type { ChecklistSettings } from '@/lib/domain/checklist/settings';
import { SHIPPED_SETTINGS } from '@/lib/domain/checklist/settings-shipped';
import type { ComposerState } from '@/lib/messaging/protocol';

export const settingsWith = (words: Partial<ChecklistSettings['words']>): ChecklistSettings => ({
  ...SHIPPED_SETTINGS,
  words: { ...SHIPPED_SETTINGS.words, ...words },
});

export const MUG = {
  name: '北欧風マグカップ 350ml',
  shopName: '見本キッチン',
  description:
    'ぽってりとした形と、やわらかな釉薬の色。朝のコーヒーにも、夜のスープにも使いやすい大きさです。',
  images: ['https://shop.r10s.jp/mihon-kitchen/cabinet/mug_1.jpg'],
};

/** Everything that the checks of the text ask for, but a calendar. */
export const GOOD = `朝のコーヒー用に買ってみました。ぽってりした形が手になじんで、毎日使っています。
気になる点は、少し重いこと。軽いカップが好きな方には向かないかもしれません。PR
#オリジナル写真 #マグカップ`;

export const stateWith = (parts: Partial<ComposerState> = {}): ComposerState => ({
  settings: SHIPPED_SETTINGS,
  templates: [],
  item: MUG,
  events: [],
  earlier: [],
  panelOn: true,
  ...parts,
});

/** Of the photo only whether there is one: the others have tests of their own. */
function judgedText(state: ComposerState, text: string) {
  const { results, hashtags } = judged(state, text, undefined);
  const wanted: readonly CheckId[] = [...TEXT_CHECKS, 'ownPhoto'];
  return { hashtags, results: results.filter(({ check }) => wanted.includes(check)) };
}

/** The page's checklist with the real judging behind it; what is pressed is written down. */
export function checklistWith(text: string, parts: Partial<ComposerState> = {}) {
  const state = stateWith(parts);
  const store = new ChecklistStore({
    text,
    photos: [],
    stage: 'writing',
    notice: undefined,
    ...judgedText(state, text),
  });
  const pressed = { show: vi.fn(), use: vi.fn(), comparePhotos: vi.fn() };
  const { snapshot, subscribe } = store;
  const checklist: Checklist = { state, snapshot, subscribe, ...pressed };
  const change = (next: Partial<ChecklistSnapshot>) => act(() => store.change(next));
  const type = (typed: string) => change({ text: typed, ...judgedText(state, typed) });
  return { checklist, change, type, ...pressed };
}

export type FakeComposer = ReturnType<typeof checklistWith>;

/** The panel's content on a page whose checklist this is. */
export function show({ checklist }: { checklist: Checklist | undefined }) {
  globalThis.roomTecho = { signal: new AbortController().signal, checklist };
  return render(<ComposerPanel />);
}

/** What is sent to the background; every message succeeds. */
export function sentMessages(): { type: string; data: unknown }[] {
  const sent: { type: string; data: unknown }[] = [];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { type, data } = message as (typeof sent)[number];
    sent.push({ type, data });
    return { res: { ok: true } };
  });
  return sent;
}

const FACTS: PhotoFacts = {
  width: 4032,
  height: 3024,
  bytes: 3_214_000,
  print: undefined,
  animated: false,
  location: false,
  sharpness: undefined,
  exposure: undefined,
  seams: undefined,
  screenshot: undefined,
  writing: [],
  shop: { state: 'notCompared', reason: 'noImages' },
  earlier: undefined,
};

const PICKED = { id: 'one', name: 'IMG_2041.jpg', preview: 'blob:https://room.example/1' };

export const judgedPhoto = (facts: Partial<PhotoFacts>, picked = PICKED): PhotoState => ({
  ...picked,
  stage: 'judged',
  facts: { ...FACTS, ...facts },
});

export const failedPhoto = (reason: 'format' | 'broken' | 'tooLarge' | 'interrupted') =>
  ({ ...PICKED, stage: 'failed', reason }) as const;

export const readingPhoto = (percent: number) =>
  ({ ...PICKED, stage: 'reading', percent }) as const;

export const group = (name: string) => within(screen.getByRole('region', { name }));
