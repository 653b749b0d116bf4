import type { TextCheckId } from '../checks';
import { type CheckResult, type Judgement, NOT_JUDGED } from '../result';
import { type ChecklistSettings, isOn, severityOf } from '../settings';
import { judgeLaw, judgeRejected, type LawData, type RejectedData } from './banned';
import { type DisclosureData, judgeDisclosure } from './disclosure';
import { type Draft, draftOf, type TextContext } from './draft';
import { type HashtagsData, judgeHashtags } from './hashtag-form';
import { judgeLength, type LengthData } from './length';
import { judgeOriginalTag, type OriginalTagData } from './original-tag';
import {
  judgeDrawback,
  judgeOwnExperience,
  judgeTheme,
  type PhraseData,
  type ThemeData,
} from './phrases';
import { type DuplicateData, judgeDuplicate, judgeSeasonal, type SeasonalData } from './seasonal';
import { judgeShopCopy, type ShopCopyData } from './shop-copy';
import { judgeVolatile, type VolatileData } from './volatile';

/** What each check tells beside its verdict. */
export interface TextData {
  length: LengthData;
  originalTag: OriginalTagData;
  hashtags: HashtagsData;
  ownExperience: PhraseData;
  drawback: PhraseData;
  shopCopy: ShopCopyData;
  volatile: VolatileData;
  rejected: RejectedData;
  law: LawData;
  disclosure: DisclosureData;
  theme: ThemeData;
  seasonal: SeasonalData;
  duplicatePost: DuplicateData;
}

/** What was missing where a check can tell nothing. */
export type TextUnknown =
  | 'empty'
  | 'counting'
  | 'noItemText'
  | 'noDescription'
  | 'noCategory'
  | 'noCalendar'
  | 'noHistory';

type ResultOf<Check extends TextCheckId> = CheckResult<Check, TextData[Check], TextUnknown>;
export type TextResult = { [Check in TextCheckId]: ResultOf<Check> }[TextCheckId];

/** Every check of the text, in the order in which they are shown. Never throws. */
export function judgeText(
  text: string,
  context: TextContext,
  settings: ChecklistSettings,
): TextResult[] {
  const draft = draftOf(text, context, settings);
  const of = <Check extends TextCheckId>(
    check: Check,
    judge: (draft: Draft) => Judgement<TextData[Check], TextUnknown>,
  ): ResultOf<Check> => ({
    check,
    severity: severityOf(settings, check),
    ...(isOn(settings, check) ? judge(draft) : NOT_JUDGED),
  });
  return [
    of('length', judgeLength),
    of('originalTag', judgeOriginalTag),
    of('hashtags', judgeHashtags),
    of('ownExperience', judgeOwnExperience),
    of('drawback', judgeDrawback),
    of('shopCopy', judgeShopCopy),
    of('volatile', judgeVolatile),
    of('rejected', judgeRejected),
    of('law', judgeLaw),
    of('disclosure', judgeDisclosure),
    of('theme', judgeTheme),
    of('seasonal', judgeSeasonal),
    of('duplicatePost', judgeDuplicate),
  ];
}
