/** What `/ep` and `/nvp` say when asked for XML; as far as it can be read without a parser. */
export interface XmlAnswer {
  error?: string;
  receipt?: string;
  good?: number;
  bad?: number;
}

const TAGS = {
  error: /<error>([^<]{0,500})<\/error>/i,
  receipt: /<unique_id>([^<]{0,200})<\/unique_id>/i,
  good: /<good>([^<]{0,50})<\/good>/i,
  bad: /<bad>([^<]{0,50})<\/bad>/i,
} as const;

const tag = (text: string, name: keyof typeof TAGS): string | undefined =>
  TAGS[name].exec(text)?.[1]?.trim();

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};
const decoded = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity);

const whole = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;

/** Nothing where it is no answer of this kind. */
export function readXml(text: string): XmlAnswer | undefined {
  if (!/<response[\s>]/i.test(text)) return undefined;
  const error = tag(text, 'error');
  const receipt = tag(text, 'receipt');
  const [good, bad] = [whole(tag(text, 'good')), whole(tag(text, 'bad'))];
  // An error without words, or with tags inside, is one all the same.
  const failed = error ?? (/<error[\s>/]/i.test(text) ? '' : undefined);
  return {
    ...(failed !== undefined && { error: decoded(failed) }),
    ...(receipt !== undefined && receipt !== '' && { receipt: receipt.slice(0, 100) }),
    ...(good !== undefined && { good }),
    ...(bad !== undefined && { bad }),
  };
}
