import { linkButton } from '@/components/ui/classes';
import { message } from '@/lib/i18n/message';
import { FirstSteps } from '../FirstSteps';

export const PostsEmpty = () => (
  <FirstSteps
    title={message('notebook.posts.empty.title')}
    body={message('notebook.posts.empty.body')}
    steps={[
      message('notebook.posts.empty.step1'),
      message('notebook.posts.empty.step2'),
      message('notebook.posts.empty.step3'),
    ]}
  >
    <a
      className={linkButton}
      href="https://room.rakuten.co.jp/my"
      target="_blank"
      rel="noopener noreferrer"
    >
      {message('notebook.posts.empty.open')}
    </a>
  </FirstSteps>
);
