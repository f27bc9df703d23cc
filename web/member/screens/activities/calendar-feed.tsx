// One's activities in the phone's own calendar, by a secret address one can renew and revoke.
import type { CalendarFeedView } from '#instruments/activities/contract';
import { Asked, useAct, useAsk, useTranslate, useTroubleText } from '#web/client';
import { Button, Stack, TroubleLine, useToast } from '#web/ui';
import * as words from './messages/index.ts';

export function CalendarFeed() {
  const t = useTranslate(words);
  const toast = useToast();
  const troubleText = useTroubleText();
  const query = useAsk<CalendarFeedView>('activities.calendar-feed');
  const making = useAct<{ input: object }>('activities.make-calendar-feed', {
    onDone: () => toast(t('calendar.made')),
  });
  const revoking = useAct<{ input: object }>('activities.revoke-calendar-feed', {
    onDone: () => toast(t('calendar.revoked')),
  });
  const trouble = troubleText(making) ?? troubleText(revoking);
  const copy = async (address: string) => {
    await navigator.clipboard.writeText(address);
    toast(t('calendar.copied'));
  };
  return (
    <section className="member-section">
      <h2 className="ui-section-title">{t('calendar.title')}</h2>
      <Stack gap={3}>
        <p className="ui-soft">{t('calendar.lead')}</p>
        <Asked query={query}>
          {({ path }) => {
            const address = path ? `${window.location.origin}${path}` : '';
            return (
              <Stack gap={3}>
                {path ? (
                  <>
                    <code className="activity-address">{address}</code>
                    <Button wide onClick={() => void copy(address)}>
                      {t('calendar.copy')}
                    </Button>
                  </>
                ) : null}
                <Button wide pending={making.isPending} onClick={() => making.act({ input: {} })}>
                  {path ? t('calendar.renew') : t('calendar.make')}
                </Button>
                {path ? (
                  <Button wide pending={revoking.isPending} onClick={() => revoking.act({ input: {} })}>
                    {t('calendar.revoke')}
                  </Button>
                ) : null}
              </Stack>
            );
          }}
        </Asked>
        <TroubleLine>{trouble}</TroubleLine>
      </Stack>
    </section>
  );
}
