import type { ChipLayout } from '../../domain/chip';
import type { Say } from '../../domain/chip-words';
import { CHIP_TAG } from '../tags';
import type { Face } from './face';
import { drawMark, newMark } from './mark';
import { CHIP_STYLE } from './style';

/** The chip's elements; drawing them is separate from knowing what to draw. */
export interface ChipView {
  host: HTMLElement;
  open: HTMLButtonElement;
  fold: HTMLButtonElement;
  draw(face: Face): void;
  layOut(layout: ChipLayout): void;
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, className: string) {
  const created = document.createElement(tag);
  created.className = className;
  return created;
}

function button(className: string): HTMLButtonElement {
  const created = element('button', className);
  created.type = 'button';
  return created;
}

/** How a chip gets its looks. */
type Dress = (root: ShadowRoot, css: string) => void;

/** In a site's page: Firefox keeps content scripts from handing over a style sheet. */
const withElement: Dress = (root, css) => {
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
};

/** In a page of ours, whose content security policy takes no style elements. */
export const withSheet: Dress = (root, css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
};

/** Builds the chip; nothing of it is written as HTML, so no page text can become markup. */
export function createChipView(say: Say, dress: Dress = withElement): ChipView {
  const host = document.createElement(CHIP_TAG);
  const root = host.attachShadow({ mode: 'open' });
  dress(root, CHIP_STYLE);
  const chip = element('section', 'chip');
  // The page's own language is another one where ours is English.
  host.lang = say('extension.language');
  chip.setAttribute('aria-label', say('chip.name'));
  const open = button('open');
  const mark = newMark();
  const text = element('span', 'text');
  text.ariaHidden = 'true';
  // Said instead of what is drawn: the folded chip shows no words, and a stamp's are decoration.
  const name = element('span', 'unseen');
  open.append(mark, text, name);
  const fold = button('fold');
  fold.setAttribute('aria-label', say('chip.fold'));
  fold.textContent = '›';
  const status = element('span', 'unseen');
  status.setAttribute('role', 'status');
  chip.append(open, fold);
  root.append(chip, status);

  return {
    host,
    open,
    fold,
    draw(face) {
      chip.dataset.tone = face.tone;
      if (text.textContent !== face.text) text.textContent = face.text;
      drawMark(mark, face);
      name.textContent = say('chip.openPanel', face.text);
      if (status.textContent !== face.phase) status.textContent = face.phase;
    },
    layOut({ collapsed }) {
      chip.toggleAttribute('data-collapsed', collapsed);
    },
  };
}
