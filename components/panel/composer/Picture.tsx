import { useState } from 'react';
import { message } from '@/lib/i18n/message';
import css from './composer.module.css';

interface Props {
  url: string;
  /** Whose picture it is. */
  label: string;
}

/** A picture in a square; where the page does not let it be shown, words. */
export function Picture({ url, label }: Props) {
  const [failed, setFailed] = useState<string>();
  if (failed === url || !/^(blob|https):/.test(url)) {
    return <span className={css.noPicture}>{message('photo.noPreview')}</span>;
  }
  return (
    <img
      className={css.picture}
      src={url}
      alt={label}
      referrerPolicy="no-referrer"
      onError={() => setFailed(url)}
    />
  );
}
