import type { ButtonHTMLAttributes } from 'react';
import css from './ui.module.css';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: 'outline' | 'primary' | 'danger' | 'plain';
}

export function Button({ look = 'outline', className = '', ...rest }: Props) {
  const kind = look === 'outline' ? '' : css[look];
  return <button type="button" {...rest} className={`${css.button} ${kind} ${className}`} />;
}
