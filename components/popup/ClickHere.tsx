import { Button } from '@/components/ui/Button';
import { Outcome } from '@/components/ui/Outcome';
import { Section } from '@/components/ui/Section';
import { useKept } from '@/components/ui/use-kept';
import { visitedClick } from '@/lib/domain/conversions/click/visited';
import { dateTime } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { send } from '@/lib/messaging/client';
import { systemClock } from '@/lib/platform/clock';
import { activePage } from '@/lib/platform/tabs';
import { profilesItem } from '@/lib/storage/settings';
import { useStored } from '@/lib/stores/use-stored';

/** For those who send conversions: the click that led to the page in front, kept on the press. */
export function ClickHere() {
  const profiles = useStored(profilesItem) ?? [];
  const { said, say, takeBack } = useKept();
  if (profiles.length === 0) return null;
  const keep = async () => {
    const read = visitedClick(await activePage().catch(() => undefined), systemClock());
    if (!read.ok) return say(message(`conversions.landing.problem.${read.why}`), true);
    const { siteId, landedAt, mid = message('conversions.here.noMid') } = read.click;
    const answer = await send('keepLanding', read.click);
    if (!answer.ok) return say(message('conversions.log.failed'), true);
    say(message('conversions.here.kept', [siteId.slice(0, 11), mid, dateTime(landedAt)]));
  };
  return (
    <Section title={message('conversions.landing.title')}>
      <Button onClick={() => void keep()}>{message('conversions.here.keep')}</Button>
      <Outcome said={said} takeBack={takeBack} />
    </Section>
  );
}
