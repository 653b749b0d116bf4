import { linkButton } from '@/components/ui/classes';
import { message } from '@/lib/i18n/message';
import { pageUrl } from '@/lib/platform/extension';
import { FirstSteps } from '../FirstSteps';

export const RankEmpty = () => (
  <FirstSteps
    title={message('notebook.rank.empty.title')}
    body={message('notebook.rank.empty.body')}
    steps={[
      message('notebook.rank.empty.step1'),
      message('notebook.rank.empty.step2'),
      message('notebook.rank.empty.step3'),
    ]}
  >
    <a className={linkButton} href={pageUrl('options.html', '#months')}>
      {message('notebook.rank.typeIn')}
    </a>
  </FirstSteps>
);
