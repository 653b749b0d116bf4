/** Where reports are fetched from, and nowhere else. */
export const REPORT_HOST = 'ran-reporting.rakutenmarketing.com';
