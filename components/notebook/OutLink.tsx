import type { ReactNode } from 'react';
import { visuallyHidden } from '@/components/ui/classes';
import { message } from '@/lib/i18n/message';

/** A link to a page of the site, in a new tab that learns nothing of the notebook. */
export function OutLink({ href, children }: { href: string | undefined; children: ReactNode }) {
  if (href === undefined) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span className={visuallyHidden}> ({message('notebook.list.newTab')})</span>
    </a>
  );
}
