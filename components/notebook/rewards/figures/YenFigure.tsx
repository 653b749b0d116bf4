import { Figure } from '@/components/ui/Figure';
import { count, yen } from '@/lib/i18n/format';

/** An amount with its unit in quiet ink, where the language puts it behind. */
export function YenFigure({ value, large = true }: { value: number; large?: boolean }) {
  const [before = '', after = ''] = yen(value).split(count(value));
  return (
    <Figure large={large} value={`${before}${count(value)}`} {...(after && { unit: after })} />
  );
}
