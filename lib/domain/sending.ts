/**
 * What is sent where the user sends it, in the words that Firefox asks for a consent with
 * (extensionworkshop.com, "Firefox built-in consent for data collection and transmission"). Mozilla
 * calls all data collected that leaves the browser, also what goes to the user's own server.
 */
export const SENT = {
  /** The token; the answers come to us. */
  reports: ['authenticationInfo'],
  /** The key, and orders with their amounts. */
  conversions: ['authenticationInfo', 'financialAndPaymentInfo'],
  /** The server's password, and all of the history, though encrypted. */
  folder: [
    ...(['authenticationInfo', 'browsingActivity', 'financialAndPaymentInfo'] as const),
    ...(['websiteActivity', 'websiteContent'] as const),
  ],
} as const;

export type Sending = keyof typeof SENT;

/** Everything that may be asked for, each once. */
export const MAY_BE_SENT = [...new Set(Object.values(SENT).flat())].sort();
