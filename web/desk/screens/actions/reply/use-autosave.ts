import { useEffect, useRef } from 'react';

const idleMilliseconds = 2500;
/** Every save is an event of the record, so a long evening of typing does not become a thousand of them. */
const apartMilliseconds = 15_000;

/** Saves once the hands rest, and at once when the page is left. */
export function useAutosave(options: { value: unknown; isDue: boolean; save: () => void }) {
  const lastAt = useRef(-apartMilliseconds);
  const newest = useRef(options);
  newest.current = options;
  const { value, isDue } = options;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the wait begins anew with every change of the value.
  useEffect(() => {
    if (!isDue) return;
    const wait = Math.max(idleMilliseconds, lastAt.current + apartMilliseconds - performance.now());
    const timer = setTimeout(() => {
      lastAt.current = performance.now();
      newest.current.save();
    }, wait);
    return () => clearTimeout(timer);
  }, [value, isDue]);

  useEffect(() => {
    const onLeave = () => {
      if (document.visibilityState === 'hidden' && newest.current.isDue) newest.current.save();
    };
    document.addEventListener('visibilitychange', onLeave);
    return () => document.removeEventListener('visibilitychange', onLeave);
  }, []);
}
