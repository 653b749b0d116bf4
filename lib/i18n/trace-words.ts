import type { Reason } from '../domain/rewards/trace/match';
import { count } from './format';
import { message } from './message';

/** Why a sale may be one of an item, or may not. */
export function reasonSentence(reason: Reason): string {
  switch (reason.id) {
    case 'nameTokens':
      return message('ledgerRules.reason.nameTokens', [count(reason.shared), count(reason.of)]);
    case 'nameCharacters':
      return message('ledgerRules.reason.nameCharacters', [
        count(Math.floor(reason.permille / 10)),
      ]);
    case 'variantDiffers':
    case 'variantUnsaid':
      return message(`ledgerRules.reason.${reason.id}`, [reason.kinds.map(kindName).join('・')]);
    case 'wordUnsaid':
      return message('ledgerRules.reason.wordUnsaid', [reason.words.join('・')]);
    case 'priceFits':
      return reason.units === 1
        ? message('ledgerRules.reason.priceFits')
        : message('ledgerRules.reason.priceTimes', [count(reason.units)]);
    case 'soonAfterPost':
      return reason.days === 0
        ? message('ledgerRules.reason.postDay')
        : message('ledgerRules.reason.soonAfterPost', [count(reason.days)]);
    case 'soonAfterClick':
      return reason.hours === 0
        ? message('ledgerRules.reason.clickHour')
        : message('ledgerRules.reason.soonAfterClick', [count(reason.hours)]);
    default:
      return message(`ledgerRules.reason.${reason.id}`);
  }
}

const KINDS = ['colour', 'size', 'number', 'refill', 'spare', 'madeFor', 'used'] as const;

/** Units are shown as names have them. */
function kindName(kind: string): string {
  const known = KINDS.find((one) => one === kind);
  return known
    ? message(`ledgerRules.variant.${known}`)
    : message('ledgerRules.variant.unit', [kind]);
}
