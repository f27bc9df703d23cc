// By which ways and at what times I am told.
import './me.css';
import { useState } from 'react';
import type { NoticePreference } from '#kernel/notices/contract';
import { Asked, useAct, useAsk, useTranslate, useTroubleText } from '#web/client';
import { Button, Page, PageHeader, Stack, TroubleLine, useToast } from '#web/ui';
import { Channels } from './channels.tsx';
import * as words from './messages/index.ts';
import { PushDevices } from './push-devices.tsx';
import { Times } from './times.tsx';

function Settings({ start }: { start: NoticePreference }) {
  const t = useTranslate(words);
  const toast = useToast();
  const troubleText = useTroubleText();
  const [preference, setPreference] = useState(start);
  const saving = useAct<NoticePreference>('notices.save-preference', {
    onDone: () => toast(t('preference.saved')),
  });
  const part = {
    preference,
    change: (changes: Partial<NoticePreference>) => setPreference({ ...preference, ...changes }),
  };
  return (
    <Stack gap={5}>
      <p className="ui-soft">{t('preference.lead')}</p>
      <Channels {...part} />
      <PushDevices />
      <Times {...part} />
      <TroubleLine>{troubleText(saving)}</TroubleLine>
      <Button kind="primary" wide pending={saving.isPending} onClick={() => saving.act(preference)}>
        {t('preference.save')}
      </Button>
    </Stack>
  );
}

export default function NoticeSettings() {
  const t = useTranslate(words);
  const preference = useAsk<NoticePreference>('notices.preference');
  return (
    <Page width="form">
      <PageHeader title={t('preference.title')} back={{ label: t('back'), href: '/me' }} />
      <Asked query={preference}>{(start) => <Settings start={start} />}</Asked>
    </Page>
  );
}
