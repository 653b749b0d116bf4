/** Where reports are fetched from, and nowhere else. */
export const REPORT_HOST = 'ran-reporting.rakutenmarketing.com';

/** Where tracked links lead first. They are only ever written, never asked for. */
export const CLICK_HOST = 'click.linksynergy.com';
