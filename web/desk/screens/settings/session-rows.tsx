// Each session with its device, and the way to end it.
import { useDates, useTranslate } from '#web/client';
import { Button, Tag } from '#web/ui';
import type { OwnSession } from './own-session.ts';
import { SettingRow } from './setting-row.tsx';
import { useEndingSessions } from './use-ending-sessions.ts';
import * as words from './words.ts';

export function SessionRows({ sessions }: { sessions: readonly OwnSession[] }) {
  const t = useTranslate(words);
  const dates = useDates();
  const ending = useEndingSessions();
  return (
    <>
      <ul className="settings-rows">
        {sessions.map((session) => (
          <SettingRow
            key={session.id}
            title={
              <>
                {session.device || t('sessions.unknownDevice')}{' '}
                {session.isCurrent ? <Tag tone="soft">{t('sessions.current')}</Tag> : null}
              </>
            }
            detail={t('sessions.detail', {
              address: session.address,
              since: dates.moment(session.createdAt),
              seen: dates.moment(session.lastSeenAt),
            })}
            verbs={
              session.isCurrent ? null : (
                <Button
                  aria-label={t('sessions.endNamed', {
                    device: session.device || t('sessions.unknownDevice'),
                  })}
                  pending={ending.isPending && ending.variables === `/my/sessions/${session.id}`}
                  onClick={() => ending.mutate(`/my/sessions/${session.id}`)}
                >
                  {t('sessions.end')}
                </Button>
              )
            }
          />
        ))}
      </ul>
      {sessions.length > 1 ? (
        <Button
          pending={ending.isPending && ending.variables === '/my/sessions'}
          onClick={() => ending.mutate('/my/sessions')}
        >
          {t('sessions.endOthers')}
        </Button>
      ) : null}
    </>
  );
}
