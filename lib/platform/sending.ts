import { SENT, type Sending } from '../domain/sending';

/** The consent that belongs to a host's permission; only Firefox knows of it, and others refuse the word. */
export const consentTo = (what: Sending): { data_collection?: string[] } =>
  import.meta.env.FIREFOX ? { data_collection: [...SENT[what]] } : {};
