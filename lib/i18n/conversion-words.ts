import type { SendOutcome } from '../domain/conversions/answer/answer';
import type { EventField, EventProblem } from '../domain/conversions/event/problems';
import type { Warning } from '../domain/conversions/event/warnings';
import type { InstallProblem } from '../domain/conversions/install-problem';
import type { Kind } from '../domain/conversions/kind';
import type { ProfileProblem } from '../domain/conversions/profile-texts';
import type { Place, State } from '../domain/conversions/queue/state';
import type { RequestProblem } from '../domain/conversions/request/draft';
import type { Variant } from '../domain/conversions/variant';
import { dateTime } from './format';
import { message } from './message';

export const variantName = (variant: Variant): string => message(`conversions.variant.${variant}`);
export const variantNote = (variant: Variant): string =>
  message(`conversions.variantNote.${variant}`);
export const kindName = (kind: Kind): string => message(`conversions.kind.${kind}`);
export const stateName = (state: State): string => message(`conversions.state.${state}`);
export const fieldName = (field: EventField): string => message(`conversions.field.${field}`);
export const warningSentence = (warning: Warning | 'cut'): string =>
  message(`conversions.warning.${warning}`);
export const requestSentence = (problem: RequestProblem): string =>
  message(`conversions.request.${problem}`);
export const installSentence = (problem: InstallProblem): string =>
  message(`conversions.install.problem.${problem}`);

function plainSentence({ field, why, right = '' }: EventProblem): string {
  if (why === 'otherMid') return message('conversions.problem.otherMid');
  if (why === 'digits' || why === 'differs')
    return message(`conversions.problem.${why}`, [fieldName(field), right]);
  return message(`conversions.problem.${why}`, [fieldName(field)]);
}

/** What is wrong with a field of an event, and with which of its lines. */
export function eventSentence(problem: EventProblem): string {
  const sentence = plainSentence(problem);
  return problem.line === undefined
    ? sentence
    : message('conversions.problem.ofLine', [`${problem.line}`, sentence]);
}

export function profileSentence(problem: ProfileProblem): string {
  if (problem.field === 'mapping') return message(`conversions.profile.problem.${problem.why}`);
  const name = message(`conversions.profile.${problem.field}`);
  return message(`conversions.profile.problem.${problem.why}`, [name]);
}

/** What an outcome was, in a sentence. */
export function saidSentence(outcome: SendOutcome): string {
  switch (outcome.is) {
    case 'delivered':
      return message('conversions.said.delivered');
    case 'later':
    case 'unknown':
      return message(`conversions.said.${outcome.why}`);
    case 'rejected':
      if (outcome.why === 'badRows')
        return message('conversions.said.badRows', [`${outcome.bad ?? 0}`, `${outcome.good ?? 0}`]);
      if (outcome.why === 'missing')
        return message('conversions.said.missing', [fieldName(outcome.field ?? 'orderId')]);
      return message(`conversions.said.${outcome.why}`);
  }
}

/** What to look at, here and in Rakuten's dashboard. */
export const checkSentence = (outcome: SendOutcome): string =>
  outcome.is === 'delivered'
    ? message('conversions.check.delivered')
    : message(`conversions.check.${outcome.why}`);

/** Why it waits, and until when. */
export function waitSentence({ wait, due }: Place): string | undefined {
  if (wait === undefined) return undefined;
  if (wait === 'rateLimited' || wait === 'serverError')
    return message(`conversions.wait.${wait}`, [dateTime(due)]);
  return message(`conversions.wait.${wait}`);
}
