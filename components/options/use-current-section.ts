import { useEffect, useState } from 'react';

/** A section is the one being read once its top has passed this line, px below the window's top. */
const READING_LINE = 120;

/** The id of the section being read, for the navigation's mark. */
export function useCurrentSection(ids: readonly string[]): string | undefined {
  const [current, setCurrent] = useState(ids[0]);
  useEffect(() => {
    const find = () => setCurrent(sectionAt(ids));
    find();
    addEventListener('scroll', find, { passive: true });
    addEventListener('resize', find, { passive: true });
    return () => {
      removeEventListener('scroll', find);
      removeEventListener('resize', find);
    };
  }, [ids]);
  return current;
}

function sectionAt(ids: readonly string[]): string | undefined {
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
  // The last section may be too short to ever reach the line.
  if (scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 1) return ids.at(-1);
  const passed = ids.filter((id) => {
    const top = document.getElementById(id)?.getBoundingClientRect().top;
    return top !== undefined && top <= READING_LINE;
  });
  return passed.at(-1) ?? ids[0];
}
