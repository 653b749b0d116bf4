import { message } from '@/lib/i18n/message';
import { DropZone } from '../DropZone';

interface Props {
  /** Small: the page has its figures, and this is only the way to newer ones. */
  small?: boolean;
  onFiles: (files: readonly File[]) => void;
}

/** Where reports are handed over. */
export const ReportDrop = (props: Props) => (
  <DropZone
    accept=".csv,.zip,.txt,text/csv,application/zip"
    words={{
      choose: message('rewards.import.choose'),
      dropHere: message('rewards.import.dropHere'),
      letGo: message('rewards.import.letGo'),
    }}
    {...props}
  />
);
