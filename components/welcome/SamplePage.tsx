import { useEffect, useRef } from 'react';
import { chipFace } from '@/lib/content/chip/face';
import { tickWhileVisible } from '@/lib/content/chip/ticker';
import { createChipView, withSheet } from '@/lib/content/chip/view';
import { chipTexts, sayFrom } from '@/lib/i18n/chip-texts';
import { message } from '@/lib/i18n/message';
import { systemClock } from '@/lib/platform/clock';
import css from './sample.module.css';
import { type SampleId, sampleOf } from './samples';

interface Props {
  sample: SampleId;
  /** The chip was pressed: in a page this opens the panel. */
  onOpen: () => void;
}

/** A drawn page with the real chip on it, which runs and folds as in a page but tells nobody. */
export function SamplePage({ sample, onOpen }: Props) {
  const place = useRef<HTMLFieldSetElement>(null);
  const opened = useRef(onOpen);
  useEffect(() => {
    opened.current = onOpen;
  }, [onOpen]);
  useEffect(() => {
    const scope = new AbortController();
    const say = sayFrom(chipTexts());
    const view = createChipView(say, withSheet);
    const { page, state } = sampleOf(sample, systemClock());
    let collapsed = false;
    const fold = (to: boolean) => {
      collapsed = to;
      view.layOut({ corner: 'bottom-right', collapsed });
    };
    view.open.addEventListener('click', () => (collapsed ? fold(false) : opened.current()));
    view.fold.addEventListener('click', () => {
      fold(true);
      view.open.focus();
    });
    tickWhileVisible(() => {
      const face = chipFace(say, page, state, systemClock());
      view.draw(face);
      return face.nextIn;
    }, scope.signal);
    place.current?.append(view.host);
    return () => {
      scope.abort();
      view.host.remove();
    };
  }, [sample]);
  return (
    <fieldset ref={place} className={css.page} aria-label={message('welcome.chip.sample')}>
      <div className={css.drawing} data-sample={sample} aria-hidden="true">
        <i className={css.bar} />
        <i className={css.picture} />
        <div className={css.lines}>
          <i />
          <i />
          <i />
          <b />
        </div>
      </div>
    </fieldset>
  );
}
