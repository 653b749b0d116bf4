import { lazy, Suspense } from 'react';
import { Button } from '@/components/ui/Button';
import { message } from '@/lib/i18n/message';
import { useInPlace } from './use-in-place';
import type { DerivedProps } from './view';

const Preview = lazy(async () => ({ default: (await import('./DerivedPreview')).DerivedPreview }));

/** "Set what A needs": shows first what it would set. */
export function DerivedGoals(props: DerivedProps) {
  const { place, open, setOpen } = useInPlace<HTMLDivElement>();
  return (
    <div ref={place}>
      <Button data-opens="" aria-expanded={open} onClick={() => setOpen(!open)}>
        {message('options.goals.derive', [props.goal.rank])}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <Preview key={props.goal.rank} {...props} close={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
