// The opening and the cut-off of the session, to the minute.
import type { Choices } from '#instruments/proposals/contract';
import { useDates, useTranslate } from '#web/client';
import * as words from '../messages/index.ts';
import { sessionToShow } from './session-line.tsx';

export function useWindowText(sessions: Choices['sessions']): string {
  const t = useTranslate(words);
  const dates = useDates();
  const session = sessionToShow(sessions, new Date());
  if (!session) return t('nature.noSession');
  const until = dates.moment(session.until);
  if (!session.isOpen && new Date(session.until) < new Date()) return t('nature.over', { until });
  return t('nature.window', { from: dates.moment(session.from), until });
}
