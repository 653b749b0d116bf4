import { send } from '../../messaging/client';
import type { ComposerState } from '../../messaging/protocol';
import type { SharedWorld, ShownComposer } from '../shared-world';
import { newSighting } from '../sighting';
import { type Checklist, type ChecklistSnapshot, ChecklistStore } from './checklist';
import { showSpan, textField, useSuggestion } from './field';
import { judged } from './judged';
import { keepDraft } from './keep-draft';
import { lookAtForm, watchForm } from './look';
import { Photos } from './photos';
import { sendPost } from './send-post';

/** From this width on there is room for the panel beside the form, px. */
const DOCK_FROM = 1100;

/** One visit of the composer, until its signal aborts. */
export async function startComposer(world: SharedWorld, shown: ShownComposer): Promise<void> {
  const state = await shown.state;
  const { signal } = shown;
  if (!state || signal.aborted) return;
  const store = newStore(state);
  const photos = new Photos(state, (list) => update(store, state, { photos: list }), signal);
  const draft = newSighting();
  const look = () => {
    const { stage } = store.snapshot();
    if (stage === 'posted') return;
    photos.seePage();
    const seen = lookAtForm(store.snapshot());
    if (seen.changed) update(store, state, seen.parts);
    if (seen.parts.stage === 'posted') sendPost(shown, store.snapshot(), draft);
  };
  world.checklist = checklistOf(state, store, photos);
  store.subscribe(() => world.chip?.redraw());
  watchForm(look, signal);
  keepDraft({ id: draft, shown, store }, signal);
  world.chip?.redraw();
  world.panel?.pageChanged();
  if (state.panelOn && innerWidth >= DOCK_FROM) dock(world);
}

function dock(world: SharedWorld): void {
  if (world.panel) return;
  world.docking = true;
  if (world.togglePanel) world.togglePanel();
  else void send('openPanel');
}

function newStore(state: ComposerState): ChecklistStore {
  const text = textField()?.value ?? '';
  return new ChecklistStore({
    text,
    photos: [],
    stage: 'writing',
    notice: undefined,
    ...judged(state, text, undefined),
  });
}

function update(
  store: ChecklistStore,
  state: ComposerState,
  parts: Partial<Pick<ChecklistSnapshot, 'text' | 'photos' | 'stage' | 'notice'>>,
): void {
  const { text, photos } = { ...store.snapshot(), ...parts };
  const latest = photos.findLast((photo) => photo.stage === 'judged');
  store.change({ ...parts, ...judged(state, text, latest?.facts) });
}

const checklistOf = (state: ComposerState, store: ChecklistStore, photos: Photos): Checklist => ({
  state,
  snapshot: store.snapshot,
  subscribe: store.subscribe,
  show: showSpan,
  use: useSuggestion,
  comparePhotos: () => photos.compareAgain(),
});
