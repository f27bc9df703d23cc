// Writing begun without a network: kept on the device as one types, sent when one pauses and the network is back.
import { useEffect, useRef, useState } from 'react';
import { ownerOf, useGo, useOnline, useSession, useTranslate } from '#web/client';
import { flushOutbox, hear, holdThing, releaseThing, thingsOf } from '../../../../client/outbox/index.ts';
import { useChoices } from '../../words/asks.ts';
import * as words from '../messages/index.ts';
import { type Content, contentOf, emptyContent } from './content.ts';
import { keepContent } from './keep-content.ts';

const pauseMilliseconds = { keep: 300, send: 2_000 } as const;

export type OfflineStanding = 'empty' | 'kept' | 'not-kept' | 'sending';

export function useOfflineDraft(id: string) {
  const t = useTranslate(words);
  const go = useGo();
  const isOnline = useOnline();
  const owner = ownerOf(useSession());
  const choices = useChoices();
  const isInSession = choices.data?.sessions.some((session) => session.isOpen) ?? false;
  const [content, setContent] = useState<Content>();
  const [standing, setStanding] = useState<OfflineStanding>('empty');
  const newest = useRef<Content>(undefined);

  useEffect(() => {
    thingsOf(owner).then(
      (things) => setContent(contentOf(things, id) ?? emptyContent),
      () => setContent(emptyContent),
    );
    const letGo = holdThing(id);
    return () => {
      letGo();
      void flushOutbox(owner);
    };
  }, [owner, id]);

  useEffect(() => {
    let caseId: string | undefined;
    return hear(({ id: heardId, outcome }) => {
      if (outcome.kind === 'changed') return;
      if (heardId === id && outcome.kind === 'sent') caseId = (outcome.answer as { caseId: string }).caseId;
      if (outcome.kind === 'refused' && heardId === id) return go('/outbox', { isReplacing: true });
      if (outcome.kind === 'waiting') setStanding('kept');
      const found = caseId;
      if (!found) return;
      void thingsOf(owner).then((things) => {
        if (!things.some(({ lane }) => lane === id)) go(`/write/${found}`, { isReplacing: true });
      });
    });
  }, [owner, id, go]);

  useEffect(() => {
    if (!content || content !== newest.current) return undefined;
    const says = { title: t('offline.queued'), about: content.title || t('home.untitled'), link: `/write/new/${id}` };
    const timer = setTimeout(() => {
      keepContent({ owner, id, content, says, occasion: isInSession ? 'in-session' : 'ordinary' }).then(
        () => setStanding('kept'),
        () => setStanding('not-kept'),
      );
    }, pauseMilliseconds.keep);
    return () => clearTimeout(timer);
  }, [content, owner, id, isInSession, t]);

  useEffect(() => {
    if (!isOnline || standing !== 'kept' || !content) return undefined;
    const timer = setTimeout(() => {
      setStanding('sending');
      releaseThing(id);
      void flushOutbox(owner);
    }, pauseMilliseconds.send);
    return () => clearTimeout(timer);
  }, [isOnline, standing, content, owner, id]);

  function change(part: Partial<Content>) {
    newest.current = { ...(content ?? emptyContent), ...part };
    setContent(newest.current);
  }
  return { content, change, standing };
}
