// Push on this phone, switched on and off here; the other devices that are told.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PushDevice, PushSubscriptionInput } from '#kernel/notices/contract';
import { useAct, useAsk, useDates, useTranslate, useTroubleText } from '#web/client';
import { Button, TroubleLine } from '#web/ui';
import * as words from './messages/index.ts';
import { canPush, subscribeHere, subscriptionHere } from './push-subscription.ts';
import { PushTrials } from './push-trials.tsx';

interface Devices {
  publicKey: string;
  devices: readonly PushDevice[];
}

export function PushDevices() {
  const t = useTranslate(words);
  const dates = useDates();
  const troubleText = useTroubleText();
  const queryClient = useQueryClient();
  const [isRefused, setIsRefused] = useState(false);
  const asked = useAsk<Devices>('notices.push-devices');
  const here = useQuery({ queryKey: ['push-here'], queryFn: subscriptionHere });
  const forget = () => queryClient.invalidateQueries({ queryKey: ['push-here'] });
  const subscribing = useAct<PushSubscriptionInput>('notices.subscribe-push', { onDone: () => void forget() });
  const ending = useAct<{ idOrEndpoint: string }>('notices.unsubscribe-push');
  if (!canPush()) return <p className="ui-soft">{t('push.cannot')}</p>;

  async function switchOn() {
    const subscription = asked.data && (await subscribeHere(asked.data.publicKey).catch(() => null));
    setIsRefused(!subscription);
    if (subscription) subscribing.act(subscription);
  }

  async function switchOff(subscription: PushSubscription) {
    ending.act({ idOrEndpoint: subscription.endpoint });
    await subscription.unsubscribe();
    await forget();
  }

  return (
    <section aria-label={t('push.title')}>
      <h2 className="ui-section-title">{t('push.title')}</h2>
      <p className="ui-soft">{t('push.lead')}</p>
      {here.data ? (
        <Button wide onClick={() => void switchOff(here.data!)}>
          {t('push.off')}
        </Button>
      ) : (
        <Button wide pending={subscribing.isPending} onClick={() => void switchOn()}>
          {t('push.on')}
        </Button>
      )}
      <TroubleLine>{isRefused ? t('push.refused') : troubleText(subscribing)}</TroubleLine>
      {asked.data?.devices.length ? <PushTrials /> : null}
      <ul className="me-links">
        {(asked.data?.devices ?? []).map(({ id, device, createdAt }) => (
          <li key={id} className="me-device">
            <span>
              {device || t('push.unnamed')} <small>{dates.day(createdAt.slice(0, 10))}</small>
            </span>
            <Button size="small" kind="quiet" onClick={() => ending.act({ idOrEndpoint: id })}>
              {t('push.forget')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
