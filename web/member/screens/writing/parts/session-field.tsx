// To which session the proposal goes, asked only where several take proposals at once and it has not gone in yet.
import { useDates, useTranslate } from '#web/client';
import { Select } from '#web/ui';
import * as words from '../messages/index.ts';
import type { Part } from '../part.ts';
import { openSessions } from './window-text.ts';

export function SessionField({ draft, change, view, choices }: Part) {
  const t = useTranslate(words);
  const dates = useDates();
  const open = openSessions(choices.sessions);
  const isAsked = draft.occasion === 'in-session' && !view.submittedAt && open.length > 1;
  if (!isAsked) return null;
  return (
    <Select
      label={t('nature.session')}
      hint={t('nature.sessionHint')}
      value={draft.aimedSessionId ?? ''}
      onChange={(aimedSessionId) => change({ aimedSessionId: aimedSessionId || null })}
      options={open.map(({ id, name, until }) => ({
        value: id,
        label: t('nature.sessionOption', { name, until: dates.moment(until) }),
      }))}
    />
  );
}
