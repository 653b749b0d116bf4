import { useState } from 'react';
import { Segments } from '@/components/ui/Segments';
import { message } from '@/lib/i18n/message';
import { SamplePage } from './SamplePage';
import { Step } from './Step';
import { SAMPLES, type SampleId } from './samples';
import css from './welcome.module.css';

/** The chip as pages show it, in the moments that matter; nothing of it is recorded. */
export function ChipStep() {
  const [shown, show] = useState<SampleId>('click');
  const [tried, setTried] = useState(false);
  const [pressed, setPressed] = useState(false);
  const choose = (id: SampleId) => {
    show(id);
    setTried(true);
    setPressed(false);
  };
  const press = () => {
    setTried(true);
    setPressed(true);
  };
  return (
    <Step
      number={3}
      title={message('welcome.chip.title')}
      lead={message('welcome.chip.lead')}
      done={tried}
    >
      <Segments
        name={message('welcome.chip.moments')}
        segments={SAMPLES.map((id) => ({
          id,
          text: message(`welcome.chip.moment.${id}`),
          pressed: id === shown,
          onPress: () => choose(id),
        }))}
      />
      <SamplePage sample={shown} onOpen={press} />
      <p className={css.note} role="status">
        {message(pressed ? 'welcome.chip.pressed' : `welcome.chip.says.${shown}`)}
      </p>
    </Step>
  );
}
