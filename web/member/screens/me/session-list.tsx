import { useDates, useTranslate } from '#web/client';
import { Button, Stack, Tag, TroubleLine, useToast } from '#web/ui';
import type { SessionsAnswer } from '../../../../platform/identity/contract.ts';
import * as words from './messages/index.ts';
import { useMyChange } from './my-account.ts';

type OwnSession = SessionsAnswer['sessions'][number];

export function SessionList({ sessions }: { sessions: readonly OwnSession[] }) {
  const t = useTranslate(words);
  const dates = useDates();
  const toast = useToast();
  const { run, isPending, error } = useMyChange();
  async function end(path: string) {
    const answer = await run<{ ended: number }>(path);
    if (answer) toast(t('sessions.ended', { count: answer.ended }));
  }
  return (
    <Stack gap={4}>
      <TroubleLine>{error}</TroubleLine>
      <ul className="me-links">
        {sessions.map((session) => (
          <li key={session.id} className="me-thing">
            <span>
              {session.device} {session.isCurrent ? <Tag tone="strong">{t('sessions.current')}</Tag> : null}
              <small>
                {t('sessions.seen', { at: dates.moment(session.lastSeenAt) })} · {session.address}
              </small>
            </span>
            {session.isCurrent ? null : (
              <Button
                aria-label={t('sessions.endOf', { device: session.device })}
                pending={isPending}
                onClick={() => void end(`sessions/${session.id}`)}
              >
                {t('sessions.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <Button wide pending={isPending} onClick={() => void end('sessions')}>
          {t('sessions.endOthers')}
        </Button>
      ) : null}
    </Stack>
  );
}
