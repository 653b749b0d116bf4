import type { z } from 'zod';
import { MAX_PROFILES, type Profile, type ProfileId } from '../../domain/conversions/profile';
import { profileOf } from '../../domain/conversions/profile-texts';
import { needsKey } from '../../domain/conversions/variant';
import { Secret } from '../../domain/secret';
import { newTurns } from '../../domain/turns';
import type { Outcome } from '../../messaging/protocol';
import type { savedProfile } from '../../messaging/schemas';
import type { ProfileAnswer } from '../../messaging/views/conversions';
import type { Clock } from '../../platform/clock';
import { lookAgain } from '../../storage/conversions/queue';
import type { HistoryDb } from '../../storage/db';
import { dropSecret, keepSecret, readSecret } from '../../storage/secrets';
import { profilesItem } from '../../storage/settings';

export interface ProfileParts {
  db: HistoryDb;
  now: Clock;
  newId: () => ProfileId;
  /** Gives a host back unless somebody else still needs it. */
  dropHost: (address: URL) => Promise<void>;
}

export const profileById = async (id: ProfileId): Promise<Profile | undefined> =>
  (await profilesItem.getValue()).find((profile) => profile.id === id);

export async function keyOf(id: ProfileId): Promise<Secret | undefined> {
  const key = await readSecret('conversions', id);
  return key === undefined ? undefined : new Secret(key);
}

/** What a header can carry. */
const isKey = (key: string): boolean => /^[\x21-\x7e]{1,500}$/.test(key);

/** Where conversions go and as whom. */
export class Profiles {
  private readonly parts: ProfileParts;
  private readonly inTurn = newTurns();

  constructor(parts: ProfileParts) {
    this.parts = parts;
  }

  save({ id, key, ...texts }: z.output<typeof savedProfile>): Promise<Outcome<ProfileAnswer>> {
    return this.inTurn(async () => {
      const profiles = await profilesItem.getValue();
      const before = profiles.find((profile) => profile.id === id);
      if (!before && profiles.length >= MAX_PROFILES) return { ok: true, problem: 'tooMany' };
      const typed = key?.trim() ?? '';
      if (typed !== '' && !isKey(typed)) return { ok: true, problem: 'key' };
      const own = before?.id ?? this.parts.newId();
      const hasKey = typed !== '' || (await readSecret('conversions', own)) !== undefined;
      const made = profileOf(texts, own, hasKey);
      if (!made.ok) return { ok: true, problem: 'fields' };
      // The key first: a profile that says it has one must not be without it.
      if (typed !== '') await keepSecret('conversions', own, typed);
      if (!needsKey(texts.variant)) await dropSecret('conversions', own);
      const { profile } = made;
      await profilesItem.setValue(
        before ? profiles.map((one) => (one.id === own ? profile : one)) : [...profiles, profile],
      );
      if (before) await this.dropUnused(before);
      await lookAgain(this.parts.db, own, this.parts.now());
      return { ok: true, id: own };
    });
  }

  remove(id: ProfileId): Promise<Outcome> {
    return this.inTurn(async () => {
      const profiles = await profilesItem.getValue();
      const gone = profiles.find((profile) => profile.id === id);
      await dropSecret('conversions', id);
      if (!gone) return { ok: true };
      await profilesItem.setValue(profiles.filter((profile) => profile !== gone));
      await this.dropUnused(gone);
      return { ok: true };
    });
  }

  private async dropUnused({ address }: Profile): Promise<void> {
    const url = new URL(address);
    const left = await profilesItem.getValue();
    const shared = left.some((one) => new URL(one.address).hostname === url.hostname);
    if (!shared) await this.parts.dropHost(url).catch(() => undefined);
  }
}
