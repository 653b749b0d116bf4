import { expose } from 'comlink';
import { HistoryDb } from '../storage/db';
import { BackupDesk } from './desk';
import { bytesOfFile } from './file-source';

expose(new BackupDesk({ db: new HistoryDb(), sourceOf: bytesOfFile }));
