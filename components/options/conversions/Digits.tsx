import { note } from '@/components/ui/classes';
import { exponentsIn } from '@/lib/domain/conversions/profile-texts';
import { ISO_CURRENCIES, isoDigits } from '@/lib/domain/money/iso-digits';
import { message } from '@/lib/i18n/message';
import css from './conversions.module.css';

const COUNTS = [0, 2, 3, 4] as const;

/** The digits of every currency as they are in force, by their number. */
export function Digits({ text }: { text: string }) {
  const own = exponentsIn(text) ?? {};
  const digitsOf = (code: (typeof ISO_CURRENCIES)[number]) => own[code] ?? isoDigits(code);
  return (
    <details className={css.fold} data-wide>
      <summary>{message('conversions.profile.exponentsNow')}</summary>
      <dl className={css.digits}>
        {COUNTS.map((count) => (
          <div key={count}>
            <dt>{count}</dt>
            <dd className={note}>
              {ISO_CURRENCIES.filter((code) => digitsOf(code) === count).join(' ')}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
