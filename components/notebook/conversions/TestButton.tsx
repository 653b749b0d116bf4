import { Button } from '@/components/ui/Button';
import { note } from '@/components/ui/classes';
import { Outcome } from '@/components/ui/Outcome';
import { useKept } from '@/components/ui/use-kept';
import { rawTest } from '@/lib/domain/conversions/event/sample';
import type { Profile } from '@/lib/domain/conversions/profile';
import { message } from '@/lib/i18n/message';
import { systemClock } from '@/lib/platform/clock';
import { history } from '@/lib/storage/history';
import { keptLandings } from '@/lib/storage/queries/conversions/landings';
import css from './conversions.module.css';
import { enterEvents } from './enter-events';

/** One small order that says of itself that it is a test, with the latest click. */
export function TestButton({ profile }: { profile: Profile }) {
  const { said, say, takeBack } = useKept();
  const test = async () => {
    const now = systemClock();
    const [click] = await keptLandings(history, now);
    const raw = rawTest(profile.mapping, now, click, crypto.randomUUID().slice(0, 4));
    const answer = await enterEvents(profile, [raw]);
    if (answer.ok) say(message('conversions.page.testSent', [raw.orderId]));
    else say(message('conversions.log.failed'), true);
  };
  return (
    <div className={css.test}>
      <Button onClick={() => void test()}>{message('conversions.page.test')}</Button>
      <p className={note}>{message('conversions.page.testNote')}</p>
      <Outcome said={said} takeBack={takeBack} />
    </div>
  );
}
