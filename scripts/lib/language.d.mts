/** The machine's language, as far as we speak it. */
export const language: 'ja' | 'en';
/** One of two texts, by the machine's language. */
export function t(ja: string, en: string): string;
