import { type Observation, observationOf } from '../../domain/checklist/compare';
import { isMonth, type JstMonth, monthOfDay } from '../../domain/month';
import type { HistoryDb } from '../db';
import { datedIn, type PostFilter, sieved } from './posts-filter';

/** How many posts there are; unknown where each would have to be looked at. */
export async function countPosts(db: HistoryDb, filter: PostFilter): Promise<number | undefined> {
  if (sieved(filter)) return undefined;
  return filter.month ? datedIn(db, filter.month).count() : db.posts.count();
}

/** The months that have posts, the newest first: one jump along the index for each. */
export async function postMonths(db: HistoryDb): Promise<JstMonth[]> {
  const months: JstMonth[] = [];
  const before = async (key: string) =>
    (await db.posts.where('postedOn').below(key).reverse().first())?.postedOn;
  for (let day = await before('\uffff'); day; ) {
    const month = monthOfDay(day);
    if (isMonth(month)) months.push(month);
    day = await before(month);
  }
  return months;
}

/** Posts read at a time for the comparison. */
const CHUNK = 250;

/** What all posts say about likes; of each only a few words are kept. */
export async function likeObservations(db: HistoryDb): Promise<Observation[]> {
  const found: Observation[] = [];
  for (let after = ''; ; ) {
    const posts = await db.posts.where(':id').above(after).limit(CHUNK).toArray();
    for (const { written, ...post } of posts) {
      const observation = observationOf({ ...post, verdict: written?.verdict });
      if (observation) found.push(observation);
    }
    const last = posts.at(-1);
    if (!last || posts.length < CHUNK) return found;
    after = last.id;
  }
}
