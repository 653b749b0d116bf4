import { expose } from 'comlink';
import { systemClock } from '../platform/clock';
import { HistoryDb } from '../storage/db';
import { LedgerDesk } from './desk';

expose(new LedgerDesk({ db: new HistoryDb(), now: systemClock, newId: () => crypto.randomUUID() }));
