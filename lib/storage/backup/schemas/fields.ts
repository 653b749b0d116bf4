import { z } from 'zod';
import {
  parseAnyPostId,
  parseItemKey,
  parseRoomSlug,
  parseShopUrl,
} from '../../../domain/identity';
import { isMonth } from '../../../domain/month';
import { MAX_KEY } from '../../../domain/sync/segment';
import { parseJstDay } from '../../../domain/time';

// The extension's CSP forbids `new Function`, which zod otherwise probes for.
z.config({ jitless: true });

/** A text that is exactly what one of the domain's parsers makes of it. */
const exactly = (parse: (text: string) => string | undefined) =>
  z.string().refine((text) => parse(text) === text, 'not of the expected form');

export const instant = z.int().min(0).max(8.64e15);
export const day = exactly(parseJstDay);
export const month = z.string().refine(isMonth, 'not a month');
export const uuid = z.uuid();
export const itemKey = exactly(parseItemKey);
export const roomSlug = exactly(parseRoomSlug);
export const shopUrl = exactly(parseShopUrl);
export const anyPostId = exactly(parseAnyPostId);
/** Integer yen; corrections are negative. */
export const yen = z.int();
export const count = z.int().min(0);
/** A name as a page or a report has it. */
export const name = z.string().max(2_000);
/** What names a row: several names, each letter nine signs at most once it is percent-encoded. */
export const key = z.string().max(MAX_KEY);
/** A word of ours. */
export const word = z.string().max(300);

/** A schema for each field of a row, none forgotten and none too many. */
export type FieldsOf<Row> = Record<keyof Required<Row>, z.ZodType>;
export const rowOf = <Row>(fields: FieldsOf<Row>): z.ZodType => z.strictObject(fields);
