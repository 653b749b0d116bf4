import type { CheckId } from '../domain/checklist/checks';
import { message } from './message';

/** A check in a word or two, the same on every surface. */
export const checkName = (check: CheckId): string => message(`check.name.${check}`);
