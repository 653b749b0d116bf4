import { Section } from '@/components/ui/Section';
import type { RoomSlug } from '@/lib/domain/identity';
import type { ItemWindow, ItemWindowFacts } from '@/lib/domain/item-window';
import { type Evidence, linkFinding } from '@/lib/domain/passage';
import { dateTime, timeOfDay } from '@/lib/i18n/format';
import { availabilityLabel, findingLabel, kindLabel } from '@/lib/i18n/labels';
import { message } from '@/lib/i18n/message';
import type { ClickView } from '@/lib/messaging/protocol';
import css from './panel.module.css';

interface Props {
  window: ItemWindow<ClickView>;
  facts: ItemWindowFacts<ClickView>;
  ownRooms: RoomSlug[];
}

/** Which click the window comes from and how we know it. */
export function ClickSource({ window, facts, ownRooms }: Props) {
  const click = 'by' in window ? window.by : 'click' in window ? window.click : facts.inForce;
  if (!click) return null;
  return (
    <Section title={message('panel.source')} aside={dateTime(click.at)}>
      <p>{whose(click, ownRooms)}</p>
      {click.standing === 'own' && <p>{checkText(click)}</p>}
      {click.itemName !== undefined && <p className={css.note}>{click.itemName}</p>}
      <ul className={css.evidence}>
        {click.evidence.map((evidence) => (
          <li key={evidence.sighting}>
            <span className={css.time}>{timeOfDay(evidence.at)}</span> {evidenceText(evidence)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function whose(click: ClickView, ownRooms: RoomSlug[]): string {
  if (click.kind !== 'room') return kindLabel(click.kind);
  if (click.ownership === 'own') return message('panel.fromOwn', [click.room ?? '']);
  if (click.room !== undefined) return message('panel.fromRoom', [click.room]);
  return message(ownRooms.length > 0 ? 'panel.fromSomeRoom' : 'panel.fromSomeRoomUnset');
}

/** What the check of an own link found: its mark, and whether the item was on sale. */
const checkText = (click: ClickView): string =>
  `${findingLabel(linkFinding(click))} · ${availabilityLabel(click.availability ?? 'unknown')}`;

function evidenceText({ place, detail }: Evidence): string {
  if (place === 'room-page') return message('evidence.roomPage');
  return detail === '' ? message('evidence.stripped') : `${message('evidence.landing')} ${detail}`;
}
