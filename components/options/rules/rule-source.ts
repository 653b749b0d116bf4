import type { Rule } from '@/lib/domain/rules';
import { message } from '@/lib/i18n/message';

/** The one remark in the list of sources; the rest are names of sites, the same in any language. */
const QUOTED_HELP = 'ヘルプ（公式・引用による確認）';

export function sourceText({ source }: Rule): string {
  if (source === '') return message('options.rules.ours');
  return source.replace(QUOTED_HELP, message('options.rules.quotedHelp'));
}
