import type { JstMonth } from '../month';
import { isFlag } from './metrics';
import { compareRanks, type Rank, ranksUpTo } from './ranks';
import type { Requirement, RuleInForce } from './requirement';
import { SHIPPED_RULES } from './rulebook';
import type { OwnRequirement, RulebookEdits, ThresholdEdit } from './rulebook-edits';

/** Every row of the rulebook as it stands in a month, lowest rank first, uncounted ones too. */
export function rulesInForce(month: JstMonth, edits: RulebookEdits): RuleInForce[] {
  const shipped = SHIPPED_RULES.map((rule) => inForce(rule, 'shipped', month, edits));
  const own = edits.own.map((rule) => inForce(asRequirement(rule), 'own', month, edits));
  return [...shipped, ...own].sort((a, b) => compareRanks(a.rank, b.rank));
}

const asRequirement = ({ note, ...own }: OwnRequirement): Requirement => ({
  ...own,
  comparison: isFlag(own.metric) ? 'isSet' : 'atLeast',
  certainty: 'assumed',
  source: note,
  reports: [],
});

function inForce(
  rule: Requirement,
  origin: RuleInForce['origin'],
  month: JstMonth,
  edits: RulebookEdits,
): RuleInForce {
  const edit = editFor(rule.id, month, edits);
  const typed = edit && edit.threshold !== 'off' ? edit.threshold : undefined;
  return {
    ...rule,
    threshold: typed ?? rule.threshold,
    ...(edit && { editedFrom: edit.from }),
    ...(edit && origin === 'shipped' && { shippedThreshold: rule.threshold }),
    origin,
    active: edit?.threshold !== 'off',
    guide: isGuide(rule, origin, typed),
    confirm: rule.announcedMonthly === true && (typed === undefined || edit?.from !== month),
  };
}

const isGuide = (
  rule: Requirement,
  origin: RuleInForce['origin'],
  typed: number | undefined,
): boolean =>
  origin === 'shipped' &&
  typed === undefined &&
  rule.certainty !== 'official' &&
  !isFlag(rule.metric);

/** The latest edit that began in or before the month: past months keep their own threshold. */
const editFor = (
  id: string,
  month: JstMonth,
  { thresholds }: RulebookEdits,
): ThresholdEdit | undefined =>
  thresholds
    .filter(({ requirement, from }) => requirement === id && from <= month)
    .reduce<ThresholdEdit | undefined>(
      (latest, edit) => (latest && latest.from > edit.from ? latest : edit),
      undefined,
    );

/**
 * What a rank asks for: its own requirements and those of the ranks below (assumed: the list
 * speaks of "B or above"). Of two on the same metric the harder one, so that no rank is ever
 * nearer than a lower one.
 */
export function requirementsFor(
  rank: Rank,
  month: JstMonth,
  edits: RulebookEdits,
): readonly RuleInForce[] {
  const ranks = ranksUpTo(rank);
  const hardest = new Map<string, RuleInForce>();
  for (const rule of rulesInForce(month, edits)) {
    if (!rule.active || !ranks.includes(rule.rank)) continue;
    const key = `${rule.metric} ${rule.period}`;
    const other = hardest.get(key);
    if (!other || rule.threshold >= other.threshold) hardest.set(key, rule);
  }
  return [...hardest.values()];
}
