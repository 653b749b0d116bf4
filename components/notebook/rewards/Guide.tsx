import { note, stamp } from '@/components/ui/classes';
import { message } from '@/lib/i18n/message';
import nothing from '../nothing.module.css';
import css from './guide.module.css';
import type { ImportControl } from './import/import-control';
import { ReportDrawing } from './ReportDrawing';
import { ReportDrop } from './ReportDrop';
import { ReportLink } from './ReportLink';

/** The first visit: where the files are on Rakuten's site, and where they go. */
export const Guide = ({ control }: { control: ImportControl }) => (
  <div className={css.guide}>
    <div>
      <h3>{message('rewards.guide.title')}</h3>
      <p className={note}>{message('rewards.guide.body')}</p>
      <ol className={nothing.steps}>
        <Step number={1}>
          {message('rewards.guide.step1')} <ReportLink />
        </Step>
        <Step number={2}>{message('rewards.guide.step2')}</Step>
        <Step number={3}>{message('rewards.guide.step3')}</Step>
        <Step number={4}>{message('rewards.guide.step4')}</Step>
      </ol>
    </div>
    <ReportDrawing />
    <div className={css.zone}>
      <ReportDrop onFiles={control.read} />
      <p className={note}>{message('rewards.guide.local')}</p>
    </div>
  </div>
);

const Step = ({ number, children }: { number: number; children: React.ReactNode }) => (
  <li>
    <span className={stamp} data-open aria-hidden="true">
      {number}
    </span>
    <span>{children}</span>
  </li>
);
