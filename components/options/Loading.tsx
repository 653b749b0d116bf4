import { message } from '@/lib/i18n/message';
import css from './options.module.css';

export const Loading = () => <p className={css.loading}>{message('options.loading')}</p>;
