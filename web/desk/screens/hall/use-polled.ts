// A screen that stands for hours and asks every few seconds: whether anything has changed, and only then what.
import { useCallback, useEffect, useRef, useState } from 'react';
import { ask, isRefusal, type SpokenRefusal } from '#web/client';

export interface Polled<Answer> {
  readonly answer: Answer | undefined;
  readonly refusal: SpokenRefusal | undefined;
  /** The last question went unanswered. */
  readonly isCutOff: boolean;
  askNow: () => Promise<void>;
}

export interface Polling<Answer> {
  readonly name: string;
  readonly id: string;
  readonly everyMilliseconds: number;
  /** What an answer that says "unchanged" keeps of the one before. */
  keep: (fresh: Answer, before: Answer | undefined) => Answer;
}

export function usePolled<Answer extends { version: number }>(polling: Polling<Answer>): Polled<Answer> {
  const { name, id, everyMilliseconds } = polling;
  const [answer, setAnswer] = useState<Answer>();
  const [refusal, setRefusal] = useState<SpokenRefusal>();
  const [isCutOff, setIsCutOff] = useState(false);
  const last = useRef<Answer>(undefined);
  const keep = useRef(polling.keep);
  keep.current = polling.keep;

  const askNow = useCallback(async () => {
    const seen = last.current?.version;
    try {
      const fresh = await ask<Answer>(name, seen === undefined ? { id } : { id, seen });
      setIsCutOff(false);
      if (isRefusal(fresh)) return setRefusal(fresh as SpokenRefusal);
      last.current = keep.current(fresh as Answer, last.current);
      setAnswer(last.current);
    } catch {
      setIsCutOff(true);
    }
  }, [name, id]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isWanted = true;
    const round = async () => {
      await askNow();
      if (isWanted) timer = setTimeout(round, everyMilliseconds);
    };
    void round();
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [askNow, everyMilliseconds]);
  return { answer, refusal, isCutOff, askNow };
}
