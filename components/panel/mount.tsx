import { createRoot, type Root } from 'react-dom/client';
import rank from '@/components/rank/rank.module.css?inline';
import share from '@/components/share/share.module.css?inline';
import base from '@/components/ui/base.css?inline';
import { ErrorScreen } from '@/components/ui/ErrorScreen';
import { keepFocus } from '@/components/ui/keep-focus';
import tokens from '@/components/ui/tokens.css?inline';
import ui from '@/components/ui/ui.module.css?inline';
import { isOrphaned } from '@/lib/content/orphaned';
import { CHIP_TAG, PANEL_TAG } from '@/lib/content/tags';
import { language } from '@/lib/i18n/format';
import { anchorTo, DOCK_FROM, dockTo } from './anchor';
import composer from './composer/composer.module.css?inline';
import { Panel } from './Panel';
import panel from './panel.module.css?inline';
import profile from './profile.module.css?inline';

const STYLE = [
  ':host{all:initial}',
  tokens.replaceAll(':root', ':host'),
  base.replace(/\bbody\b/, '.body'),
  ui,
  rank,
  share,
  panel,
  profile,
  composer,
].join('\n');

/** Keys typed into the panel are not the page's short cuts. */
const KEYS = ['keydown', 'keyup', 'keypress'] as const;

interface Open {
  host: HTMLElement;
  root: Root;
  letGo: () => void;
  /** Where the focus was before it came into the panel. */
  cameFrom?: Element;
}

let open: Open | undefined;

const chip = () => document.querySelector(CHIP_TAG);
const chipButton = () => chip()?.shadowRoot?.querySelector<HTMLElement>('button');

function place(): void {
  if (!open) return;
  const isComposer = globalThis.roomTecho?.page?.query.kind === 'composer';
  const put = isComposer && innerWidth >= DOCK_FROM ? dockTo : anchorTo;
  put(chip()?.getBoundingClientRect(), open.host);
}

function close(): void {
  removeEventListener('resize', place);
  const back = placeToReturnTo();
  open?.letGo();
  open?.root.unmount();
  open?.host.remove();
  open = undefined;
  chipButton()?.setAttribute('aria-expanded', 'false');
  back?.focus();
}

/** Whoever came from the text goes on writing; whoever pressed the chip is at the chip again. */
function placeToReturnTo(): HTMLElement | null | undefined {
  const isInside = open?.host.shadowRoot?.activeElement;
  const back = isInside ? open?.cameFrom : undefined;
  return back instanceof HTMLElement && back.isConnected && back !== chip() ? back : chipButton();
}

/** Under a page whose extension was updated or removed not even the error has words. */
function failed(error: unknown): void {
  if (isOrphaned()) open?.host.remove();
  else reportError(error);
}

function show(): void {
  const host = document.createElement(PANEL_TAG);
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const body = document.createElement('div');
  body.className = 'body';
  // The page's own language may be another one, or not said.
  body.lang = language();
  shadow.append(style, body);
  for (const type of KEYS) host.addEventListener(type, (event) => event.stopPropagation());
  host.addEventListener('focusin', ({ relatedTarget }) => {
    if (open && relatedTarget instanceof Element) open.cameFrom = relatedTarget;
  });
  document.documentElement.append(host);
  const quiet = takeDocking();
  const root = createRoot(body, { onCaughtError: failed, onUncaughtError: failed });
  root.render(
    <ErrorScreen>
      <Panel close={close} place={place} quiet={quiet} />
    </ErrorScreen>,
  );
  open = { host, root, letGo: keepFocus(shadow) };
  place();
  addEventListener('resize', place);
  chipButton()?.setAttribute('aria-expanded', 'true');
}

/** Whether this opening was the composer's doing; the next one is the user's. */
function takeDocking(): boolean {
  const world = globalThis.roomTecho;
  const docking = world?.docking === true;
  if (world) world.docking = false;
  return docking;
}

/** Shows the panel and leaves the way to close and open it again without another injection. */
export function mountPanel(): void {
  for (const old of document.querySelectorAll(PANEL_TAG)) old.remove();
  const shared = globalThis.roomTecho;
  if (!shared) return;
  shared.togglePanel = () => {
    // The element goes when the extension was updated or the page removed it.
    if (open?.host.isConnected) close();
    else show();
  };
  show();
}
