import { useState } from 'react';
import type { SetSignInInput, SignInDesk } from '#instruments/activities/contract';
import { useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, Checkbox, Dialog, Stack, TextField, TroubleLine } from '#web/ui';
import * as words from './messages/index.ts';

const asMinutes = (typed: string) => (/^\d{1,3}$/.test(typed) ? Number(typed) : Number.NaN);

export function SettingsDialog(props: { desk: SignInDesk; isOpen: boolean; onClose: () => void; onDone: () => void }) {
  const t = useTranslate(words);
  const troubleText = useTroubleText();
  const { rules, id } = props.desk;
  const [minutes, setMinutes] = useState(String(rules.opensMinutesBefore));
  const [allowsSelf, setAllowsSelf] = useState(rules.allowsSelf);
  const [isClosed, setIsClosed] = useState(rules.isClosed);
  const setting = useAct<{ id: string; input: SetSignInInput }>('activities.set-sign-in', {
    cases: () => [id],
    onDone: props.onDone,
  });
  const opensMinutesBefore = asMinutes(minutes);
  const isSound = opensMinutesBefore >= 0 && opensMinutesBefore <= 600;
  return (
    <Dialog
      title={t('settings')}
      isOpen={props.isOpen}
      onClose={props.onClose}
      footer={
        <Button
          kind="primary"
          pending={setting.isPending}
          disabledReason={isSound ? undefined : t('minutesUnsound')}
          onClick={() => isSound && setting.act({ id, input: { opensMinutesBefore, allowsSelf, isClosed } })}
        >
          {t('save')}
        </Button>
      }
    >
      <Stack gap={4}>
        <TextField label={t('opensMinutesBefore')} value={minutes} onChange={setMinutes} />
        <Checkbox value={allowsSelf} onChange={setAllowsSelf} label={t('allowsSelf')} hint={t('allowsSelfHint')} />
        <Checkbox value={isClosed} onChange={setIsClosed} label={t('isClosed')} hint={t('isClosedHint')} />
        <TroubleLine>{troubleText(setting)}</TroubleLine>
      </Stack>
    </Dialog>
  );
}
