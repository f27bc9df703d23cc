// Where I am signed in, and a way to end what is not mine.
import { Asked, useAsk, useTranslate } from '#web/client';
import { SheetSection } from '#web/ui';
import type { OwnSession } from './own-session.ts';
import { SessionRows } from './session-rows.tsx';
import * as words from './words.ts';

export function SessionsSection() {
  const t = useTranslate(words);
  return (
    <SheetSection title={t('sessions.title')}>
      <p className="ui-soft settings-lead">{t('sessions.lead')}</p>
      <Asked query={useAsk<{ sessions: readonly OwnSession[] }>('my.sessions')}>
        {({ sessions }) => <SessionRows sessions={sessions} />}
      </Asked>
    </SheetSection>
  );
}
