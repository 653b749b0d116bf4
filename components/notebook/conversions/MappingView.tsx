import type { Kind } from '@/lib/domain/conversions/kind';
import type { Profile } from '@/lib/domain/conversions/profile';
import { kindName } from '@/lib/i18n/conversion-words';
import { message } from '@/lib/i18n/message';
import { pageUrl } from '@/lib/platform/extension';
import { Part } from '../Part';
import css from './conversions.module.css';

/** What a request says of an event, by the names it has there. */
const SENT = {
  gateway: 'event orderId amount currency mid advertiserId orderedAt ranSiteID landedAt items[]',
  ep: 'ord cur mid tr land date skulist qlist amtlist namelist',
  nvp: 'msg(ord tr land date cur skulist qlist amtlist namelist) md5 mid',
} as const;

const sign = (kind: Kind): string => (kind === 'refund' || kind === 'cancellation' ? '−' : '+');

/** Which event is told as what; changed in the profile. */
export function MappingView({ profile }: { profile: Profile }) {
  const aside = (
    <a href={pageUrl('options.html', '#conversions')}>{message('conversions.profile.edit')}</a>
  );
  return (
    <Part title={message('conversions.mapping.title')} aside={aside}>
      <table className={css.mapping}>
        <thead>
          <tr>
            <th scope="col">{message('conversions.mapping.event')}</th>
            <th scope="col">{message('conversions.mapping.kind')}</th>
            <th scope="col">{message('conversions.mapping.line')}</th>
          </tr>
        </thead>
        <tbody>
          {profile.mapping.map(({ event, kind, line }) => (
            <tr key={event}>
              <td>
                <code>{event}</code>
              </td>
              <td>
                {kindName(kind)} <span aria-hidden="true">({sign(kind)})</span>
              </td>
              <td>
                {line
                  ? `${line.sku} · ${line.name} · ${line.amount}`
                  : message('conversions.mapping.none')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={css.quiet}>
        {message('conversions.mapping.parameters')} <code>{SENT[profile.variant]}</code>
      </p>
    </Part>
  );
}
