import tokens from '../../../components/ui/tokens.css?inline';
import css from './chip.css?inline';

/** Tokens are written for `:root`; in a shadow root the host plays that part. */
export const CHIP_STYLE = `:host{all:initial}${tokens.replaceAll(':root', ':host')}${css}`;
