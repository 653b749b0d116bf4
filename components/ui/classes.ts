import css from './ui.module.css';

/** Small text styles that more than one screen uses as a class. */
export const note = css.note ?? '';
export const warn = css.warn ?? '';
export const visuallyHidden = css.hidden ?? '';
export const stamp = css.stamp ?? '';
export const linkButton = css.button ?? '';
export const primaryLink = css.primary ?? '';
