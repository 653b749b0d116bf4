import { useId } from 'react';
import type { JstMonth } from '@/lib/domain/month';
import css from './charts.module.css';
import { MonthAxis } from './Frame';
import { type Box, boxOf, type MonthScale, type MonthSpan, monthScale } from './geometry';
import { Hatch } from './Hatch';

/** Months in a row on the same step; without one nobody knows. */
export interface StepBand {
  step: string | undefined;
  from: JstMonth;
  /** Included. */
  to: JstMonth;
}

interface Props {
  width: number;
  span: MonthSpan;
  /** The steps there are, the lowest first. */
  steps: readonly string[];
  bands: readonly StepBand[];
  /** What is aimed at, from its start on. */
  aim?: { step: string; from: JstMonth; label: string } | undefined;
}

const ROW = 22;
const TOP = 4;
const BELOW = 34;

export const bandHeight = (steps: number): number => TOP + steps * ROW + BELOW;

/** A band that climbs and falls over named steps. */
export function BandChart({ width, span, steps, bands, aim }: Props) {
  const height = bandHeight(steps.length);
  const box = boxOf(width, height, { left: 24, top: TOP, bottom: BELOW });
  const x = monthScale(span, box);
  const hatch = useId();
  const rowTop = (step: string) => box.bottom - (steps.indexOf(step) + 1) * ROW;
  return (
    <>
      <Hatch id={hatch} />
      <Rows steps={steps} box={box} rowTop={rowTop} />
      {bands.map(({ step, from, to }) =>
        step === undefined ? (
          <rect
            key={from}
            x={x.start(from)}
            y={box.top}
            width={x.end(to) - x.start(from)}
            height={box.bottom - box.top}
            fill={`url(#${hatch})`}
          />
        ) : (
          <Band key={from} step={step} x1={x.start(from)} x2={x.end(to)} top={rowTop(step)} />
        ),
      )}
      {aim && <Aim aim={aim} x={x} box={box} y={rowTop(aim.step) + ROW / 2} />}
      <MonthAxis box={box} span={span} x={x} />
    </>
  );
}

interface RowsProps {
  steps: readonly string[];
  box: Box;
  rowTop: (step: string) => number;
}

const Rows = ({ steps, box, rowTop }: RowsProps) => (
  <g className={css.axis}>
    {steps.map((step) => (
      <g key={step}>
        <line
          className={css.grid}
          x1={box.left}
          x2={box.right}
          y1={rowTop(step)}
          y2={rowTop(step)}
        />
        <text x={8} y={rowTop(step) + ROW / 2 + 4} textAnchor="middle">
          {step}
        </text>
      </g>
    ))}
  </g>
);

function Band({ step, x1, x2, top }: { step: string; x1: number; x2: number; top: number }) {
  return (
    <g>
      <rect
        className={css.band}
        x={x1 + 0.5}
        y={top + 2}
        width={x2 - x1 - 1}
        height={ROW - 4}
        rx="3"
      />
      <text className={css.letter} x={(x1 + x2) / 2} y={top + ROW / 2 + 4.5} textAnchor="middle">
        {step}
      </text>
    </g>
  );
}

function Aim({
  aim,
  x,
  box,
  y,
}: {
  aim: NonNullable<Props['aim']>;
  x: MonthScale;
  box: Box;
  y: number;
}) {
  const start = Math.max(box.left, x.start(aim.from));
  return (
    <g>
      <line className={css.goal} x1={start} x2={box.right} y1={y} y2={y} />
      <text className={css.goalLabel} x={box.right} y={y - 5} textAnchor="end">
        {aim.label}
      </text>
    </g>
  );
}
