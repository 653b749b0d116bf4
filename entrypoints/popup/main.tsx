import './popup.css';
import { Popup } from '@/components/popup/Popup';
import { mountPage } from '@/components/ui/mount';
import { message } from '@/lib/i18n/message';

mountPage(message('extension.shortName'), <Popup />);
