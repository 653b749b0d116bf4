import { COLUMNS, type FileField } from '@/lib/conversions/fields';
import { fieldName } from '@/lib/i18n/conversion-words';
import { message } from '@/lib/i18n/message';
import css from './file.module.css';

const CLICK = {
  siteId: 'conversions.page.siteId',
  landedAt: 'conversions.page.landedAt',
  pasted: 'conversions.landing.paste',
} as const;

function meaningOf({ of, field }: FileField): string {
  if (of === 'click') return message(CLICK[field]);
  if (of === 'line') {
    if (field === 'unitPrice') return message('conversions.page.unitPrice');
    return field === 'amount' ? message('conversions.page.lineTotal') : fieldName(field);
  }
  if (field === 'coupon') return message('conversions.page.coupon');
  return field === 'test' ? message('conversions.log.test') : fieldName(field);
}

/** Which columns a file may have, what each means, and one row of it. */
export const Schema = () => (
  <details className={css.schema}>
    <summary>{message('conversions.file.schema')}</summary>
    <p className={css.quiet}>{message('conversions.file.schemaNote')}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">{message('conversions.file.column')}</th>
          <th scope="col">{message('conversions.file.means')}</th>
          <th scope="col">{message('conversions.file.example')}</th>
        </tr>
      </thead>
      <tbody>
        {COLUMNS.map(({ name, others, is, example }) => (
          <tr key={name}>
            <td>
              <code>{name}</code> <small>{others.join(', ')}</small>
            </td>
            <td>{meaningOf(is)}</td>
            <td>{example}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);
