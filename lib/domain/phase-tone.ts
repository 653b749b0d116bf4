import type { Phase } from './windows';

/** How a phase is coloured; never the only sign of it. */
export type Tone = 'open' | 'closing' | 'season' | 'own' | 'done' | 'quiet';

const TONES: Record<Phase, Tone> = {
  none: 'quiet',
  'cart-open': 'open',
  'cart-closing': 'closing',
  carted: 'season',
  'purchase-closing': 'closing',
  bought: 'done',
  expired: 'quiet',
  superseded: 'quiet',
  own: 'own',
};

export const toneOf = (phase: Phase): Tone => TONES[phase];
