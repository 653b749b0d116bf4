import { Notebook } from '@/components/notebook/Notebook';
import { mountPage } from '@/components/ui/mount';
import { message } from '@/lib/i18n/message';

mountPage(`${message('notebook.timeline')} – ${message('extension.shortName')}`, <Notebook />);
