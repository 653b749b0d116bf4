import { visuallyHidden } from '@/components/ui/classes';

/** A dash where a number is not known; `word` says it to those who hear the page. */
export function Unknown({ word }: { word: string }) {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className={visuallyHidden}>{word}</span>
    </>
  );
}
