import { type RefObject, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { dayContaining } from '@/lib/domain/days';
import { message } from '@/lib/i18n/message';
import { systemClock } from '@/lib/platform/clock';
import css from './charts.module.css';
import type { ChartTable } from './table';

interface Props {
  title: string;
  file: string;
  sheet: () => ChartTable;
  picture: RefObject<SVGSVGElement | null>;
}

/** The chart as a picture or its figures for a spreadsheet; what went wrong is said here. */
export function SaveButtons({ title, file, sheet, picture }: Props) {
  const [said, setSaid] = useState('');
  const save = async (kind: 'png' | 'csv') => {
    const name = `room-techo-${file}-${dayContaining(systemClock())}.${kind}`;
    setSaid('');
    try {
      // What writes files is loaded when it is first asked for.
      const { saveCsv, savePng } = await import('./export');
      if (kind === 'csv') await saveCsv(sheet(), name);
      else if (picture.current) await savePng(picture.current, title, name);
      setSaid(message('chart.saved', [name]));
    } catch {
      setSaid(message('chart.failed'));
    }
  };
  return (
    <div className={css.save}>
      <span role="status">{said}</span>
      <Button
        look="plain"
        aria-label={message('chart.savePng', [title])}
        onClick={() => void save('png')}
      >
        {message('chart.png')}
      </Button>
      <Button
        look="plain"
        aria-label={message('chart.saveCsv', [title])}
        onClick={() => void save('csv')}
      >
        {message('chart.csv')}
      </Button>
    </div>
  );
}
