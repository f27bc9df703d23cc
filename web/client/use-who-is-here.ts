// Who is here: the first person seen stays until they leave, so that a page outlives the end of its session;
// an audience that remembers opens with the person of the last time, while the server is asked.
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { isRefusal } from '#platform/errors';
import { identity } from './identity.ts';
import { keepAnswersOf } from './kept-asking.ts';
import { ownerOf } from './outbox/mark.ts';
import { rememberedSession, rememberSession } from './remembered-session.ts';
import type { Session } from './session-answer.ts';

export async function sessionOrNobody(): Promise<Session | null> {
  const answer = await identity.session();
  return isRefusal(answer) ? null : (answer as Session);
}

function useRemembering(session: Session | null | undefined, isOn: boolean, before: Session | null) {
  useEffect(() => {
    if (!isOn || session === undefined) return;
    rememberSession(session);
    if (!session) return keepAnswersOf(undefined);
    keepAnswersOf(ownerOf(session));
    if (before?.account.id === session.account.id) return;
    void import('./device/kept-answers.ts')
      .then(({ wipeAnswersOfOthers }) => wipeAnswersOfOthers(ownerOf(session)))
      .catch(() => undefined)
      // A page opened with somebody else's name is not theirs to go on with.
      .then(() => before && window.location.reload());
  }, [session, isOn, before]);
}

export function useWhoIsHere(remembers: boolean) {
  const query = useQuery({ queryKey: ['session'], queryFn: sessionOrNobody, staleTime: 60_000, retry: false });
  const remembered = useRef<Session | null | undefined>(undefined);
  if (remembered.current === undefined) {
    remembered.current = remembers ? rememberedSession() : null;
    if (remembered.current) keepAnswersOf(ownerOf(remembered.current));
  }
  const seen = useRef<Session | null>(remembered.current);
  const isKnown = useRef(false);
  const isLeaving = useRef(false);
  const pending = query.data?.pending;
  // Opened without a network, the page stands as if the server had said so; signing in again is asked over it.
  if (query.error && seen.current) isKnown.current = true;
  if (query.data && !pending && !isLeaving.current) {
    seen.current = query.data;
    isKnown.current = true;
    // Before anything below is asked: the first visit's answers are kept too.
    if (remembers) keepAnswersOf(ownerOf(query.data));
  } else if ((query.data === null || pending) && !isKnown.current) seen.current = null;
  useRemembering(pending ? undefined : query.data, remembers, remembered.current);
  return { query, pending, session: seen.current, isKnown: isKnown.current, isLeaving };
}
