import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

interface Props {
  name: string;
  className?: string | undefined;
  /** Begins at its right end, and again when this changes. */
  atEnd?: string;
  children: ReactNode;
}

/** Scrolls by itself when the page is too narrow; only then the keyboard stops at it. */
export function ScrollRegion({ name, className, atEnd, children }: Props) {
  const region = useRef<HTMLElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    const element = region.current;
    if (!element) return;
    const measure = () =>
      setScrolls(
        element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight,
      );
    // At once: a region that is seen to scroll is one that the keyboard reaches.
    const observer = new ResizeObserver(() => flushSync(measure));
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    const element = region.current;
    if (element && atEnd !== undefined) element.scrollLeft = element.scrollWidth;
  }, [atEnd]);
  return (
    <section
      ref={region}
      className={className}
      aria-label={name}
      tabIndex={scrolls ? 0 : undefined}
    >
      {children}
    </section>
  );
}
