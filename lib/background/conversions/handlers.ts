import type { Serve } from '../../messaging/server';
import type { Conversions } from './service';

export function serveConversions(
  on: Serve,
  { profiles, desk, send }: Conversions,
  changed: () => Promise<void>,
): void {
  /** Pages hear of it before it goes out. */
  const andSend = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
    const done = await answer;
    await changed();
    send();
    return done;
  };
  const andTell = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
    const done = await answer;
    await changed();
    return done;
  };
  on('saveProfile', 'extension', 'savedProfile', (data) => andSend(profiles.save(data)));
  on('removeProfile', 'extension', 'profileRef', ({ id }) => andTell(profiles.remove(id)));
  on('enterConversions', 'extension', 'enteredEvents', (data) => andSend(desk.enter(data)));
  on('sendConversion', 'extension', 'sentAgain', ({ id, knowing }) =>
    andSend(desk.sendAgain(id, knowing)),
  );
  on('dropConversion', 'extension', 'conversionRef', ({ id }) => andTell(desk.drop(id)));
  on('keepLanding', 'extension', 'keptClick', (data) => andTell(desk.keepClick(data)));
  on('forgetLanding', 'extension', 'landingRef', ({ siteId }) => andTell(desk.forgetClick(siteId)));
}
