import { createRoot, type Root } from 'react-dom/client';
import base from '@/components/ui/base.css?inline';
import { ErrorScreen } from '@/components/ui/ErrorScreen';
import tokens from '@/components/ui/tokens.css?inline';
import ui from '@/components/ui/ui.module.css?inline';
import { isOrphaned } from '@/lib/content/orphaned';
import { CHIP_TAG, PANEL_TAG } from '@/lib/content/tags';
import { anchorTo } from './anchor';
import { Panel } from './Panel';
import panel from './panel.module.css?inline';

const STYLE = [
  ':host{all:initial}',
  tokens.replaceAll(':root', ':host'),
  base.replace(/\bbody\b/, '.body'),
  ui,
  panel,
].join('\n');

/** Keys typed into the panel are not the page's short cuts. */
const KEYS = ['keydown', 'keyup', 'keypress'] as const;

interface Open {
  host: HTMLElement;
  root: Root;
}

let open: Open | undefined;

const chip = () => document.querySelector(CHIP_TAG);
const chipButton = () => chip()?.shadowRoot?.querySelector<HTMLElement>('button');
const place = () => open && anchorTo(chip()?.getBoundingClientRect(), open.host);

function close(): void {
  removeEventListener('resize', place);
  open?.root.unmount();
  open?.host.remove();
  open = undefined;
  chipButton()?.setAttribute('aria-expanded', 'false');
  chipButton()?.focus();
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
  shadow.append(style, body);
  for (const type of KEYS) host.addEventListener(type, (event) => event.stopPropagation());
  document.documentElement.append(host);
  const root = createRoot(body, { onCaughtError: failed, onUncaughtError: failed });
  root.render(
    <ErrorScreen>
      <Panel close={close} />
    </ErrorScreen>,
  );
  open = { host, root };
  place();
  addEventListener('resize', place);
  chipButton()?.setAttribute('aria-expanded', 'true');
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
