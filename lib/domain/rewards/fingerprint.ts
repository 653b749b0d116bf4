import type { Brand } from '../brand';

/** Names one sale of a report, whatever its status and reward: `rakuten-affiliate:` + 32 hex digits. */
export type Fingerprint = Brand<string, 'Fingerprint'>;
