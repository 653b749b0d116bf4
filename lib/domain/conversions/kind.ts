/** What is told to Rakuten: three conversions, and two ways of taking one back. */
export const KINDS = ['sale', 'lead', 'registration', 'refund', 'cancellation'] as const;
export type Kind = (typeof KINDS)[number];

/** Takes back (a part of) an order: the same order with negative amounts. */
export const isReversal = (kind: Kind): boolean => kind === 'refund' || kind === 'cancellation';

/** An event that has no goods of its own: the mapping's line stands for it. */
export const isLead = (kind: Kind): boolean => kind === 'lead' || kind === 'registration';
