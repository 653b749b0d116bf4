import type { ReactNode } from 'react';
import css from './steps.module.css';

/** Drawings of the place, not copies of it; the words beside them say the same. */
const Sheet = ({ children }: { children: ReactNode }) => (
  <svg viewBox="0 0 200 96" aria-hidden="true" className={css.drawing}>
    <rect className={css.sheet} x="0.5" y="0.5" width="199" height="95" rx="6" />
    {children}
  </svg>
);

const Word = ({ x, y, text, on }: { x: number; y: number; text: string; on?: boolean }) => (
  <text className={on ? css.on : css.word} x={x} y={y}>
    {text}
  </text>
);

const Line = ({ x, y, width }: { x: number; y: number; width: number }) => (
  <rect className={css.line} x={x} y={y} width={width} height="5" rx="2.5" />
);

const Ring = ({ x, y, width }: { x: number; y: number; width: number }) => (
  <rect className={css.ring} x={x} y={y} width={width} height="20" rx="5" />
);

const SignIn = () => (
  <Sheet>
    <Line x={60} y={18} width={80} />
    <rect className={css.field} x="40" y="34" width="120" height="16" rx="3" />
    <rect className={css.field} x="40" y="56" width="120" height="16" rx="3" />
    <rect className={css.press} x="80" y="78" width="40" height="10" rx="3" />
  </Sheet>
);

const Menu = () => (
  <Sheet>
    <Word x={14} y={20} text="Links" />
    <Word x={58} y={20} text="Reports" on />
    <Word x={112} y={20} text="Account" />
    <path className={css.rule} d="M0 30H200" />
    <rect className={css.field} x="54" y="34" width="92" height="58" rx="4" />
    <Word x={62} y={50} text="Overview" />
    <Word x={62} y={68} text="Reporting" on />
    <Ring x={56} y={53} width={66} />
    <Word x={62} y={87} text="Payments" />
  </Sheet>
);

const Choose = () => (
  <Sheet>
    <Word x={14} y={20} text="Reporting" on />
    <path className={css.rule} d="M0 30H200" />
    <Word x={14} y={48} text="Individual Item" on />
    <Ring x={8} y={34} width={112} />
    <Line x={14} y={62} width={120} />
    <Line x={14} y={78} width={96} />
  </Sheet>
);

const Arrow = () => (
  <Sheet>
    <rect className={css.press} x="46" y="10" width="84" height="22" rx="4" />
    <text className={css.pressed} x="88" y="25" textAnchor="middle">
      View Report
    </text>
    <rect className={css.press} x="132" y="10" width="22" height="22" rx="4" />
    <path className={css.arrow} d="M138 18l5 6l5-6" />
    <rect className={css.field} x="84" y="38" width="86" height="50" rx="4" />
    <Word x={94} y={56} text="Schedule" />
    <Word x={94} y={78} text="Get API" on />
    <Ring x={88} y={64} width={66} />
  </Sheet>
);

const Address = () => (
  <Sheet>
    <Word x={14} y={20} text="API" on />
    <rect className={css.field} x="12" y="30" width="176" height="36" rx="4" />
    <Word x={20} y={46} text="https://ran-reporting…" />
    <Word x={20} y={60} text="…&token=••••••••" />
    <rect className={css.press} x="136" y="74" width="52" height="14" rx="4" />
    <text className={css.pressed} x="162" y="84" textAnchor="middle">
      Copy
    </text>
  </Sheet>
);

/** One for each step, in their order. */
export const DRAWINGS = [SignIn, Menu, Choose, Arrow, Address];
