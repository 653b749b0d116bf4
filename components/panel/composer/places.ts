import type { CheckResult, Span, Suggestion } from '@/lib/domain/checklist/result';
import type { BannedFinding } from '@/lib/domain/checklist/text/banned';
import type { HashtagsData } from '@/lib/domain/checklist/text/hashtag-form';
import type { BannedWord } from '@/lib/domain/checklist/words/lists';
import { isTextResult } from '@/lib/i18n/check-sentences';
import { message } from '@/lib/i18n/message';

/** A place of the text that a check points at. */
export interface Place {
  span: Span;
  /** What is the matter with it, where that differs from place to place. */
  note?: string | undefined;
  suggestion?: Suggestion | undefined;
}

/** In the order of the text. */
export function placesOf(result: CheckResult): Place[] {
  if (isTextResult(result) && result.data !== null) {
    switch (result.check) {
      case 'volatile':
        return result.data.findings.map(({ kind, span }) => ({
          span,
          note: message(`composer.place.${kind}`),
        }));
      case 'rejected':
        return result.data.findings.map((finding) => bannedPlace(finding));
      case 'law': {
        const { findings, possible } = result.data;
        const all = findings.length > 0 ? findings : possible;
        return all.map((finding) =>
          bannedPlace(finding, message(`composer.place.${finding.word.law}`)),
        );
      }
      case 'hashtags':
        return tagPlaces(result.spans, result.data);
    }
  }
  return result.spans.map((span) => ({ span }));
}

function bannedPlace({ span, milder }: BannedFinding<BannedWord>, note?: string): Place {
  const suggestion =
    milder === undefined ? undefined : ({ kind: 'replace', span, text: milder } as const);
  return { span, note, suggestion };
}

/** The spans are those of the problems, then the tags that are too many. */
function tagPlaces(spans: readonly Span[], { problems }: HashtagsData): Place[] {
  return spans.map((span, index) => ({
    span,
    note: message(`composer.place.${problems[index]?.kind ?? 'tooMany'}`),
  }));
}

const LONGEST_QUOTE = 22;

/** The words of a span on one line, cut where they are long. */
export function quoted(text: string, { start, end }: Span): string {
  const letters = [...text.slice(start, end).replace(/\s+/g, ' ').trim()];
  return letters.length > LONGEST_QUOTE
    ? `${letters.slice(0, LONGEST_QUOTE).join('')}…`
    : letters.join('');
}
