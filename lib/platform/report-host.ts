import { browser } from 'wxt/browser';
import { REPORT_HOST } from '../domain/advertising/host';
import { consentTo } from './sending';

const HOST = { origins: [`https://${REPORT_HOST}/*`] };

/** Must be called from the user's own press: a browser asks only then. */
export const requestReportHost = (): Promise<boolean> =>
  browser.permissions.request({ ...HOST, ...consentTo('reports') });

/** With the last connection the host is given back. */
export const dropReportHost = (): Promise<boolean> => browser.permissions.remove(HOST);
