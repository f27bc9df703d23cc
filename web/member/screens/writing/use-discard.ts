// Throwing a draft away can be taken back for a while: the act is sent only after that.
import { useEffect, useRef, useState } from 'react';
import type { ProposalListItem } from '#instruments/proposals/contract';
import { useAct, useTranslate } from '#web/client';
import { useToast } from '#web/ui';
import * as words from './messages/index.ts';

const takenBackWithinMilliseconds = 8000;
type Discarded = Pick<ProposalListItem, 'id' | 'title' | 'version'>;

export function useDiscard() {
  const t = useTranslate(words);
  const toast = useToast();
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const waiting = useRef(new Map<string, { timer: ReturnType<typeof setTimeout>; send: () => void }>());
  const show = (id: string) => setHidden((before) => before.filter((one) => one !== id));
  const { act } = useAct<{ id: string; version: number; input: object }>('proposals.discard', {
    onRefused: (refusal, { id }) => {
      show(id);
      toast(refusal.message);
    },
  });
  const actRef = useRef(act);
  actRef.current = act;

  // Leaving the screen ends the time for taking it back.
  useEffect(() => {
    const left = waiting.current;
    return () => {
      for (const { timer, send } of left.values()) {
        clearTimeout(timer);
        send();
      }
      left.clear();
    };
  }, []);

  function discard({ id, title, version }: Discarded) {
    setHidden((before) => [...before, id]);
    const send = () => {
      waiting.current.delete(id);
      actRef.current({ id, version, input: {} });
    };
    waiting.current.set(id, { send, timer: setTimeout(send, takenBackWithinMilliseconds) });
    const undo = () => {
      const entry = waiting.current.get(id);
      if (!entry) return;
      clearTimeout(entry.timer);
      waiting.current.delete(id);
      show(id);
    };
    toast({
      message: t('home.discarded', { title: title || t('home.untitled') }),
      verb: { label: t('home.undo'), run: undo },
    });
  }

  return { hidden, discard };
}
