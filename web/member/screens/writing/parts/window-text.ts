// The opening and the cut-off of the session that is meant, to the minute; of several open ones, that one must be chosen.
import type { Choices } from '#instruments/proposals/contract';
import { useDates, useTranslate } from '#web/client';
import * as words from '../messages/index.ts';
import { sessionToShow } from './session-line.tsx';

export const openSessions = (sessions: Choices['sessions']) => sessions.filter(({ isOpen }) => isOpen);

export function useWindowText(sessions: Choices['sessions'], aimedSessionId: string | null): string {
  const t = useTranslate(words);
  const dates = useDates();
  const aimed = sessions.find(({ id }) => id === aimedSessionId);
  const isOneOfSeveral = openSessions(sessions).length > 1;
  if (!aimed && isOneOfSeveral) return t('nature.sessionMissing');
  const session = aimed ?? sessionToShow(sessions, new Date());
  if (!session) return t('nature.noSession');
  const until = dates.moment(session.until);
  if (!session.isOpen && new Date(session.until) < new Date()) return t('nature.over', { until });
  const window = t('nature.window', { from: dates.moment(session.from), until });
  return isOneOfSeveral ? `${session.name} ${window}` : window;
}
