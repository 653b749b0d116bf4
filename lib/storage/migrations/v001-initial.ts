import type { Migration } from './migration';

/**
 * The first layout. Every phase of a click is a range of `[standing+at]`, so that a filter never
 * scans the history; rows without a room or post are simply absent from those indexes.
 */
export const v001: Migration = {
  version: 1,
  stores: {
    items: 'key, idAlias, manageAlias, shopUrl, seenAt, *grams',
    clicks:
      'id, at, [itemKey+at], [room+at], [shopUrl+at], [standing+at], [room+standing+at], ' +
      '[shopUrl+standing+at], [postId+at], [ownership+room], *sightings',
    cartAttempts: 'id, at, [itemKey+at], [room+at], [shopUrl+at], clickId',
    posts: 'id, itemKey, postedOn, [room+month]',
    actions: 'id, at',
    drafts: 'id, itemKey, at',
    snapshots: 'day',
    months: 'month',
    // Each index makes a long import slower by a tenth: shop, status and payout month are told by the time.
    // Rows of Rakuten Advertising are in none of its first indexes, and its sales in none of the last.
    rewards: 'fingerprint, occurredAt, [sold+occurredAt], soldAt, order',
    reportLines: 'key, [kind+month], *imports',
    ledgerSums: '[scope+name+month], [scope+month]',
    advertisingLines: 'key, [kind+month], importId',
    advertisingSums: '[scope+name+month+currency], [scope+month]',
    imports: 'id, at',
    undos: '++id, importId',
    pulls: 'id, connection, at',
    pullQueues: 'slot',
    pulledChunks: 'id, pull',
    traces: 'sold, kind, itemKey',
    traceAnswers: 'sold',
    events: 'id, startsAt',
    shares: 'id, at',
    conversions: 'id, at, [state+due], orderId',
    landings: 'siteId, landedAt',
    rollups: 'day',
    prints: 'key, at, [kind+at]',
    diagnostics: '++id, at',
    unfinished: 'key',
    // What the other machines are still to be told, apart for rows that an import writes for long.
    syncNotes: '[table+key]',
    syncLedgerNotes: '[table+key]',
    syncHeads: '[table+key], [gone+table+key]',
    syncState: 'id',
  },
};
