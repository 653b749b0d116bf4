/** Where Rakuten keeps the reports (reference C2); opened by the user only. */
export const REPORT_PAGE = 'https://affiliate.rakuten.co.jp/report/order';
