import { render } from '@testing-library/react';
import { Understanding } from '@/components/notebook/rewards/figures/Understanding';
import { ledgerMonths } from '@/lib/storage/queries/ledger/months';
import { useHistory } from '@/lib/stores/use-history';

/** The part of the page that explains; imports need a worker, which there is none of here. */
function Figures() {
  const months = useHistory((db) => ledgerMonths(db));
  return months && <Understanding months={months} />;
}

export function openFigures(hash = '#rewards'): void {
  location.hash = hash;
  render(<Figures />);
}
