// Whether a push really comes: sent by the server now, and what became of it, device by device.
import { useState } from 'react';
import type { PushTrial } from '#kernel/notices/contract';
import { useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, TroubleLine } from '#web/ui';
import * as words from './messages/index.ts';

export function PushTrials() {
  const t = useTranslate(words);
  const troubleText = useTroubleText();
  const [trials, setTrials] = useState<readonly PushTrial[]>([]);
  const trying = useAct<Record<string, never>, { trials: readonly PushTrial[] }>('notices.try-push', {
    onDone: (answer) => setTrials(answer.trials),
  });
  return (
    <>
      <p className="ui-soft">{t('push.tryLead')}</p>
      <Button wide pending={trying.isPending} onClick={() => trying.act({})}>
        {t('push.try')}
      </Button>
      <div role="status">
        <ul className="me-trials">
          {trials.map(({ id, device, outcome }) => (
            <li key={id}>
              {t('push.outcome', { device: device || t('push.unnamed'), outcome: t(`push.outcomes.${outcome}`) })}
            </li>
          ))}
        </ul>
      </div>
      <TroubleLine>{troubleText(trying)}</TroubleLine>
    </>
  );
}
