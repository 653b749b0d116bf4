import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { visuallyHidden } from '@/components/ui/classes';
import { message } from '@/lib/i18n/message';

/** How long the answer stands, ms. */
const SHOWN = 2500;

/** Copies a text and says whether that worked: the browser may refuse. */
export function CopyButton({ text }: { text: string }) {
  const [answer, setAnswer] = useState<'copied' | 'notCopied'>();
  useEffect(() => {
    if (!answer) return;
    const timer = setTimeout(() => setAnswer(undefined), SHOWN);
    return () => clearTimeout(timer);
  }, [answer]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setAnswer('copied');
    } catch {
      setAnswer('notCopied');
    }
  };
  return (
    <>
      <Button look="plain" onClick={() => void copy()}>
        {message('composer.copy')}
        <span className={visuallyHidden}>{message('composer.actionOn', [text])}</span>
      </Button>
      <span role="status">{answer && message(`composer.${answer}`)}</span>
    </>
  );
}
