import { mountPage } from '@/components/ui/mount';
import { Welcome } from '@/components/welcome/Welcome';
import { message } from '@/lib/i18n/message';

mountPage(message('welcome.title'), <Welcome />);
