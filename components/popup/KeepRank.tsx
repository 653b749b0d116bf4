import type { DemotionRisk } from '@/lib/domain/rank/demotion';
import { message } from '@/lib/i18n/message';
import { metricName } from '@/lib/i18n/rank-words';
import css from './rank.module.css';

/** A line when the present rank itself is behind: which of its requirements. */
export function KeepRank({ risk }: { risk: DemotionRisk | undefined }) {
  if (risk?.risk !== 'atRisk') return null;
  const late = risk.late.map(({ target }) => metricName(target.metric));
  return <p className={css.risk}>{message('popup.rank.risk', [risk.rank, late.join(' / ')])}</p>;
}
