import type { Brand } from '../../brand';
import type { Profile } from '../profile';
import type { ConversionEvent } from './event';

/** One for each merchant, order and type, so that nothing can be in the log twice. */
export type ConversionId = Brand<string, 'ConversionId'>;

/** The order comes last: it alone may hold spaces. A test is never the order it looks like. */
export const conversionId = (
  { mid, variant }: Pick<Profile, 'mid' | 'variant'>,
  { kind, orderId, part, test }: ConversionEvent,
): ConversionId =>
  [test ? `test-${variant}` : 'real', mid, kind, encodeURIComponent(part ?? ''), orderId].join(
    ' ',
  ) as ConversionId;
