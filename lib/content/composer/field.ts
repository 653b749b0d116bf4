import type { Span, Suggestion } from '../../domain/checklist/result';
import { COMPOSER } from '../../pages/room/selectors';

/** The field in which a post is written; drawn anew by the site, so it is looked up each time. */
export function textField(): HTMLTextAreaElement | undefined {
  for (const selector of Object.values(COMPOSER.text)) {
    const found = document.querySelector(selector);
    if (found instanceof HTMLTextAreaElement) return found;
  }
  return undefined;
}

export function showSpan({ start, end }: Span): void {
  const field = textField();
  if (!field) return;
  field.focus();
  field.setSelectionRange(start, end);
  field.scrollIntoView({ block: 'center' });
}

/**
 * Selects what is replaced; what is inserted goes behind the selection, which stays, with blanks
 * where it would run into the words around it.
 */
function place(field: HTMLTextAreaElement, suggestion: Suggestion): string {
  if (suggestion.kind === 'replace') {
    field.setSelectionRange(suggestion.span.start, suggestion.span.end);
    return suggestion.text;
  }
  const { value, selectionEnd } = field;
  field.setSelectionRange(selectionEnd, selectionEnd);
  const isTag = suggestion.text.startsWith('#');
  const before = isTag && /\S$/.test(value.slice(0, selectionEnd)) ? ' ' : '';
  const after = isTag && /^[^\s#]/.test(value.slice(selectionEnd)) ? ' ' : '';
  return before + suggestion.text + after;
}

/**
 * Types into the field as the user would, so that Ctrl-Z takes it back and the site's own model
 * hears of it. `execCommand` is the one way to do that; where a browser refuses, the value is set
 * and announced, without its undo.
 */
export function useSuggestion(suggestion: Suggestion): void {
  const field = textField();
  if (!field) return;
  field.focus();
  const text = place(field, suggestion);
  if (document.execCommand('insertText', false, text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
