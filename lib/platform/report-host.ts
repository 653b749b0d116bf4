import { browser } from 'wxt/browser';
import { REPORT_HOST } from '../domain/advertising/host';
import { consentTo } from './sending';

const HOST = { origins: [`https://${REPORT_HOST}/*`] };
const asked = () => ({ ...HOST, ...consentTo('reports') });

/** Must be called from the user's own press: a browser asks only then. */
export const requestReportHost = (): Promise<boolean> => browser.permissions.request(asked());

export const hasReportHost = (): Promise<boolean> => browser.permissions.contains(asked());

/** With the last connection the host is given back. */
export const dropReportHost = (): Promise<boolean> => browser.permissions.remove(HOST);
