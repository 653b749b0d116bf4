import { Button } from '@/components/ui/Button';
import { checkName } from '@/lib/i18n/check-words';
import { message } from '@/lib/i18n/message';
import { Notice } from '../Notice';
import css from './hosts.module.css';
import type { ShopHosts } from './use-shop-hosts';

/**
 * Whether the shop's pictures may be fetched. The composer's panel links here, so it stands first
 * and stands out until it is allowed; then it is a line like any other.
 */
export function ShopPictures({ allowed, said, ask, drop }: ShopHosts & { allowed: boolean }) {
  const state = allowed
    ? message('options.checklist.hosts.on')
    : message('options.checklist.hosts.off', [checkName('sameAsShop')]);
  return (
    <div className={css.hosts} data-allowed={allowed || undefined}>
      <div>
        <h3>{message('options.checklist.hosts.title')}</h3>
        <p className={css.note}>{message('options.checklist.hosts.what')}</p>
        <p className={css.state}>{state}</p>
      </div>
      <Button
        look={allowed ? 'outline' : 'primary'}
        onClick={() => void (allowed ? drop() : ask())}
      >
        {message(allowed ? 'options.checklist.hosts.drop' : 'options.checklist.hosts.ask')}
      </Button>
      <div className={css.said}>
        <Notice text={said?.text} bad={said?.bad ?? false} />
      </div>
    </div>
  );
}
