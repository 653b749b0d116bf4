/** Which field of an event a sentence is about. */
export type EventField =
  | 'event'
  | 'orderId'
  | 'part'
  | 'mid'
  | 'amount'
  | 'currency'
  | 'at'
  | 'discount'
  | 'tax'
  | 'sku'
  | 'name'
  | 'quantity'
  | 'lineAmount'
  | 'lines';

export interface EventProblem {
  field: EventField;
  why:
    | 'missing'
    | 'form'
    /** More digits behind the point than the currency has. */
    | 'digits'
    | 'future'
    | 'otherMid'
    /** Price times quantity is another amount; the sum of the lines is. */
    | 'differs'
    | 'tooMany'
    | 'negative'
    /** Nothing could be taken back, or nothing would be told. */
    | 'zero';
  /** From 1, where it is about a line. */
  line?: number;
  /** What would be right, where that is known. */
  right?: string;
}
