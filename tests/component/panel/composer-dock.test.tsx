import { act, fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dockTo } from '@/components/panel/anchor';
import { mountPanel } from '@/components/panel/mount';
import { PANEL_TAG } from '@/lib/content/tags';
import { speak } from '../../helpers/messages';
import { checklistWith, GOOD } from './composer.support';

const host = () => document.querySelector<HTMLElement>(PANEL_TAG);
const inPanel = (selector: string) => host()?.shadowRoot?.querySelector<HTMLElement>(selector);

/** The composer's page: its field, in which the user is, and the panel beside it. */
async function open(docking: boolean, width: number) {
  vi.stubGlobal('innerWidth', width);
  document.body.innerHTML = '<textarea id="collect-content"></textarea>';
  document.querySelector('textarea')?.focus();
  globalThis.roomTecho = {
    signal: new AbortController().signal,
    page: { chip: { kind: 'composer' }, query: { kind: 'composer' }, buyButtons: () => [] },
    checklist: checklistWith(GOOD).checklist,
    docking,
  };
  await act(async () => mountPanel());
}

beforeEach(() => speak('ja'));
afterEach(async () => {
  if (host()) await act(async () => globalThis.roomTecho?.togglePanel?.());
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe('opened by the composer', () => {
  it('leaves the focus in the text, this once', async () => {
    await open(true, 1280);
    expect(inPanel('[role=dialog]')).toHaveTextContent('投稿チェック');
    expect(inPanel('[role=dialog]')).toHaveTextContent('あと1つ');
    expect(document.activeElement).toBe(document.querySelector('textarea'));
    expect(globalThis.roomTecho?.docking).toBe(false);
    await act(async () => globalThis.roomTecho?.togglePanel?.());
    await act(async () => globalThis.roomTecho?.togglePanel?.());
    expect(host()?.shadowRoot?.activeElement).toBe(inPanel('h1'));
  });

  it('docks where there is room, and is the usual panel elsewhere', async () => {
    await open(true, 1100);
    expect(host()?.dataset).toHaveProperty('docked');
    vi.stubGlobal('innerWidth', 1099);
    fireEvent(window, new Event('resize'));
    expect(host()?.dataset).not.toHaveProperty('docked');
  });
});

describe('closed with Esc', () => {
  it('gives the focus back to the text it came from', async () => {
    await open(false, 1280);
    const title = inPanel('h1');
    expect(host()?.shadowRoot?.activeElement).toBe(title);
    if (title) await act(async () => fireEvent.keyDown(title, { key: 'Escape' }));
    expect(host()).toBeNull();
    expect(document.activeElement).toBe(document.querySelector('textarea'));
  });
});

describe('the docked panel', () => {
  const size = (width: number) => {
    vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(width);
    vi.stubGlobal('innerHeight', 800);
  };
  const docked = (chip?: DOMRect) => {
    const element = document.createElement('div');
    dockTo(chip, element);
    const value = (name: string) => Number.parseFloat(element.style.getPropertyValue(name));
    return { wide: value('--wide'), room: value('--room'), inset: element.style.inset };
  };

  it.each([1100, 1280, 1366, 1920])('at %i px leaves the form free', (width) => {
    size(width);
    const { wide } = docked();
    expect(width - 12 - wide).toBeGreaterThanOrEqual(width / 2 + 300);
    expect(wide).toBe(Math.min(360, width / 2 - 324));
  });

  it('ends before a chip on its side, above or below, and minds no other', () => {
    size(1280);
    expect(docked(new DOMRect(1160, 750, 100, 36))).toMatchObject({
      room: 726,
      inset: '12px 12px auto auto',
    });
    expect(docked(new DOMRect(1160, 12, 100, 36))).toMatchObject({
      room: 728,
      inset: '60px 12px auto auto',
    });
    expect(docked(new DOMRect(12, 750, 100, 36)).room).toBe(776);
  });
});
