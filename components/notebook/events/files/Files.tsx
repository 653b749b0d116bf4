import { Outcome } from '@/components/ui/Outcome';
import { useKept } from '@/components/ui/use-kept';
import type { CampaignEvent } from '@/lib/domain/events/event';
import type { JstMonth } from '@/lib/domain/month';
import type { Instant } from '@/lib/domain/time-units';
import { message } from '@/lib/i18n/message';
import { DropZone } from '../../DropZone';
import { Part } from '../../Part';
import events from '../events.module.css';
import { ExportFiles } from './ExportFiles';
import { Feeds } from './Feeds';
import { ImportPreview } from './ImportPreview';
import { useFile } from './use-file';

interface Props {
  /** Those of the month that is open. */
  shown: readonly CampaignEvent[];
  month: JstMonth;
  now: Instant;
}

/** Events in and out: files, and addresses that are asked again every day. */
export function Files({ shown, month, now }: Props) {
  const kept = useKept();
  const { file, read, clear, add } = useFile(now, kept.keep);
  return (
    <Part title={message('events.files.title')}>
      <div className={events.columns}>
        <div>
          <h4>{message('events.files.import')}</h4>
          <DropZone
            accept=".json,.ics,application/json,text/calendar"
            words={{
              choose: message('events.files.choose'),
              dropHere: message('events.files.dropHere'),
              letGo: message('events.files.letGo'),
            }}
            onFiles={read}
          />
          {file && <ImportPreview key={file.name} file={file} onAdd={add} onCancel={clear} />}
          <Outcome said={kept.said} takeBack={kept.takeBack} />
          <ExportFiles shown={shown} month={month} now={now} />
        </div>
        <Feeds />
      </div>
    </Part>
  );
}
