// The messages of the scripts: Japanese on a Japanese machine, English everywhere else.
const { LC_ALL, LC_MESSAGES, LANG } = process.env;

/** @type {'ja' | 'en'} */
export const language = /^ja/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'ja' : 'en';

/**
 * @param {string} ja
 * @param {string} en
 */
export const t = (ja, en) => (language === 'ja' ? ja : en);
