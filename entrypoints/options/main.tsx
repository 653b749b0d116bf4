import { Options } from '@/components/options/Options';
import { mountPage } from '@/components/ui/mount';
import { message } from '@/lib/i18n/message';

mountPage(message('options.documentTitle'), <Options />);
