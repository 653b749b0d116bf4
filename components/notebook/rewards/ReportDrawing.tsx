import { message } from '@/lib/i18n/message';
import css from './guide.module.css';

const TABS = ['period', 'shop', 'order', 'payment'] as const;
const TAB = 84;

/** A drawing of the report page, not a copy of it: its tabs as they are named there. */
export const ReportDrawing = () => (
  <figure className={css.drawing}>
    <svg viewBox="0 0 360 216" role="img" aria-label={message('rewards.guide.drawing')}>
      <rect className={css.sheet} x="0.5" y="0.5" width="359" height="215" rx="8" />
      <path className={css.line} d="M0 28H360" />
      <circle className={css.dot} cx="14" cy="14" r="3.5" />
      <circle className={css.dot} cx="26" cy="14" r="3.5" />
      <text className={css.address} x="44" y="18">
        affiliate.rakuten.co.jp/report
      </text>
      {TABS.map((tab, index) => (
        <g key={tab} transform={`translate(${12 + index * TAB} 40)`}>
          <rect
            className={tab === 'order' ? css.tabOn : css.tab}
            width={TAB - 4}
            height="28"
            rx="4"
          />
          <text
            className={tab === 'order' ? css.tabTextOn : css.tabText}
            x={(TAB - 4) / 2}
            y="18"
            textAnchor="middle"
          >
            {message(`rewards.guide.tab.${tab}`)}
          </text>
        </g>
      ))}
      <g transform="translate(12 84)">
        <rect className={css.tab} width="104" height="26" rx="4" />
        <text className={css.tabText} x="12" y="17">
          {message('rewards.guide.month')}
        </text>
        <text className={css.tabText} x="86" y="17">
          ▾
        </text>
      </g>
      <g transform="translate(216 84)">
        <rect className={css.button} width="132" height="26" rx="4" />
        <text className={css.buttonText} x="66" y="17" textAnchor="middle">
          {message('rewards.guide.download')}
        </text>
      </g>
      {[0, 1, 2, 3].map((row) => (
        <g key={row} transform={`translate(12 ${128 + row * 20})`}>
          <path className={css.line} d="M0 14H336" />
          <rect className={css.word} width="52" height="6" rx="3" />
          <rect className={css.word} x="72" width={140 - row * 18} height="6" rx="3" />
          <rect className={css.word} x="292" width="44" height="6" rx="3" />
        </g>
      ))}
      <Mark x={222} y={34} number="2" />
      <Mark x={346} y={84} number="3" />
    </svg>
  </figure>
);

const Mark = ({ x, y, number }: { x: number; y: number; number: string }) => (
  <g transform={`translate(${x} ${y})`}>
    <circle className={css.mark} r="9" />
    <text className={css.markText} y="4" textAnchor="middle">
      {number}
    </text>
  </g>
);
