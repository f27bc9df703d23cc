import { useCallback, useRef, useState } from 'react';

/** Requests that find the session ended wait here for one answer: signed in again, or not. */
export function useRenewal() {
  const [isAsking, setIsAsking] = useState(false);
  const waiting = useRef<((isRenewed: boolean) => void)[]>([]);
  const renew = useCallback(() => {
    setIsAsking(true);
    return new Promise<boolean>((resolve) => waiting.current.push(resolve));
  }, []);
  const settle = useCallback((isRenewed: boolean) => {
    setIsAsking(false);
    for (const resolve of waiting.current.splice(0)) resolve(isRenewed);
  }, []);
  return { isAsking, renew, settle };
}
