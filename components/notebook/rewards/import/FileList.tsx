import { useId } from 'react';
import { isMonth, type JstMonth } from '@/lib/domain/month';
import type { RejectedLine } from '@/lib/domain/rewards/report-file';
import { count, monthName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { problemSentence, rejectedSentence } from '@/lib/i18n/report-words';
import type { FilePreview } from '@/lib/ledger/preview';
import css from './import.module.css';

interface Props {
  files: readonly FilePreview[];
  onMonth: (index: number, month: JstMonth) => void;
}

/** File by file: what it is, or why it is left out. */
export const FileList = ({ files, onMonth }: Props) => (
  <ul className={css.files}>
    {files.map((file) => (
      <li key={file.index} data-problem={file.problem && true}>
        <b>{file.name}</b>
        {file.problem ? (
          <p>{problemSentence(file.problem)}</p>
        ) : (
          <>
            <p>{fileWords(file)}</p>
            {file.needsMonth && <MonthOf onMonth={(month) => onMonth(file.index, month)} />}
            <Rejected lines={file.rejected} all={file.rejectedCount} />
          </>
        )}
      </li>
    ))}
  </ul>
);

function fileWords({ kind, month, lines, news }: FilePreview): string {
  const what = kind ? message(`rewards.kind.${kind}`) : '';
  const parts = [
    month ? message('rewards.import.ofMonth', [what, monthName(month)]) : what,
    lines === 0
      ? message('rewards.import.noLines')
      : message('rewards.import.lines', [count(lines)]),
  ];
  if (news && kind !== 'order' && lines > 0) parts.push(newsWords(news));
  return parts.join(message('rewards.import.comma'));
}

const newsWords = ({ added, changed, known, older }: NonNullable<FilePreview['news']>): string =>
  message('rewards.import.news', [count(added), count(changed), count(known + older)]);

function MonthOf({ onMonth }: { onMonth: (month: JstMonth) => void }) {
  const id = useId();
  return (
    <p className={css.month}>
      <label htmlFor={id}>{message('rewards.import.whichMonth')}</label>
      <input
        id={id}
        type="month"
        pattern="[0-9]{4}-[0-9]{2}"
        placeholder="2026-01"
        onChange={({ target }) => isMonth(target.value) && onMonth(target.value)}
      />
    </p>
  );
}

function Rejected({ lines, all }: { lines: readonly RejectedLine[]; all: number }) {
  if (all === 0) return null;
  return (
    <details className={css.rejected}>
      <summary>{message('rewards.import.rejected', [count(all)])}</summary>
      <ol>
        {lines.map(({ line, reason, text }) => (
          <li key={line}>
            <span>{message('rewards.import.line', [count(line)])}</span>
            {rejectedSentence(reason)}
            <code>{text}</code>
          </li>
        ))}
      </ol>
      {all > lines.length && <p>{message('rewards.import.more', [count(all - lines.length)])}</p>}
    </details>
  );
}
