import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { ChipLayout } from '@/lib/domain/chip';
import { message } from '@/lib/i18n/message';
import { send } from '@/lib/messaging/client';
import { DEFAULT_SETTINGS } from '@/lib/storage/settings';
import { Notice } from '../Notice';
import { CornerPicture } from './CornerPicture';
import css from './pages.module.css';

const FIRST = DEFAULT_SETTINGS.chip;

const CORNERS = {
  'bottom-right': 'options.pages.bottomRight',
  'bottom-left': 'options.pages.bottomLeft',
  'top-right': 'options.pages.topRight',
  'top-left': 'options.pages.topLeft',
} as const;

/** Where the chip was put, and the way back. It is moved on the page itself. */
export function ChipPlace({ chip }: { chip: ChipLayout }) {
  const [answer, setAnswer] = useState<boolean>();
  const atFirst = chip.corner === FIRST.corner && chip.collapsed === FIRST.collapsed;
  const form = message(chip.collapsed ? 'options.pages.folded' : 'options.pages.open');
  const reset = async () => setAnswer((await send('saveChipLayout', FIRST)).ok);
  return (
    <div className={css.place}>
      <CornerPicture {...chip} />
      <div>
        <h3>{message('options.pages.place')}</h3>
        <p>{message('options.pages.placeNow', [message(CORNERS[chip.corner]), form])}</p>
        <p className={css.note}>{message('options.pages.placeNote')}</p>
      </div>
      <div className={css.reset}>
        <Button disabled={atFirst} onClick={() => void reset()}>
          {message('options.pages.reset')}
        </Button>
        <Notice text={saidOf(answer, atFirst)} bad={answer === false} />
      </div>
    </div>
  );
}

function saidOf(answer: boolean | undefined, atFirst: boolean): string | undefined {
  if (answer === false) return message('options.failed');
  return answer && atFirst ? message('options.pages.resetDone') : undefined;
}
