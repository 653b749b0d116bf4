import { type Control, controlAt, inPlaceOf } from './lost-control';

/** Long enough for whatever takes the place of a control to be drawn and to ask for the focus. */
const SETTLES = 60;

const isFree = (root: Document | ShadowRoot): boolean =>
  (!root.activeElement || root.activeElement === document.body) &&
  (!document.activeElement || document.activeElement === document.body);

/**
 * Where the control that had the focus is gone, the keyboard goes on from what was said of the
 * press, or else from the heading of the part it was in; a control that was only switched off for a
 * while has the focus again afterwards. What a screen does about its focus by itself goes first.
 * Answers how to stop.
 */
export function keepFocus(root: Document | ShadowRoot): () => void {
  let last: Control | undefined;
  let byKey = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const remember = ({ type }: Event) => {
    last = controlAt(root, type === 'click') ?? last;
  };
  const pointed = () => {
    byKey = false;
    last = undefined;
  };
  const typed = () => {
    byKey = true;
  };
  const goOn = () => {
    timer = undefined;
    if (!last || !isFree(root)) return;
    inPlaceOf(last, root)?.focus({ preventScroll: !byKey });
  };
  const observer = new MutationObserver(() => {
    if (last && !timer && isFree(root)) timer = setTimeout(goOn, SETTLES);
  });
  const listeners = [
    ['focusin', remember],
    ['click', remember],
    ['pointerdown', pointed],
    ['keydown', typed],
  ] as const;
  for (const [type, listen] of listeners) root.addEventListener(type, listen, true);
  observer.observe(root, { subtree: true, childList: true, attributeFilter: ['disabled'] });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    for (const [type, listen] of listeners) root.removeEventListener(type, listen, true);
  };
}
