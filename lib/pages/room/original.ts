/**
 * Whether a text carries the tag that makes a post count as one with an original photo. Longer
 * words that begin alike (#オリジナル写真館) are other tags.
 */
export const hasOriginalTag = (text: string): boolean =>
  /[#＃]オリジナル写真(?![\p{L}\p{N}_])/u.test(text.normalize('NFKC'));
