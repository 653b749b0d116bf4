import { CHECK_RULES } from './checks';
import {
  type ChecklistSettings,
  recordOf,
  SWITCHED_CHECKS,
  THRESHOLD_IDS,
  THRESHOLDS,
} from './settings';
import { SHIPPED_WORDS } from './words/shipped';

/** Apart from the judging, which is handed its settings and runs where every byte counts. */
export const SHIPPED_SETTINGS: ChecklistSettings = {
  checks: recordOf(SWITCHED_CHECKS, (id) => CHECK_RULES[id].on),
  disclosure: 'hint',
  thresholds: recordOf(THRESHOLD_IDS, (id) => THRESHOLDS[id].shipped),
  words: SHIPPED_WORDS,
};
