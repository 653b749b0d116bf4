/**
 * Puts a piece where the caret is, as if it were typed: the form hears of it, and undo takes it
 * back where the browser lets a page type.
 */
export function insertAtCaret(area: HTMLTextAreaElement, piece: string): void {
  area.focus();
  const { selectionStart, selectionEnd } = area;
  if (typed(piece)) return;
  const text = area.value.slice(0, selectionStart) + piece + area.value.slice(selectionEnd);
  // The setter of the element's own class is shadowed by React, which would take it for its own.
  const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value') ?? {};
  set?.call(area, text);
  area.dispatchEvent(new Event('input', { bubbles: true }));
  const caret = selectionStart + piece.length;
  area.setSelectionRange(caret, caret);
}

const typed = (piece: string): boolean =>
  typeof document.execCommand === 'function' && document.execCommand('insertText', false, piece);
