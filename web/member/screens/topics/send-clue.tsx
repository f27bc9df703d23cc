// A clue of one's own: a title, a few sentences, where.
import { useState } from 'react';
import type { SendClueInput } from '#instruments/topics/contract';
import { useAct, useGo, useScreenSearch, useTranslate, useTroubleText } from '#web/client';
import { Button, Page, PageHeader, Stack, TextArea, TextField, TroubleLine, useToast } from '#web/ui';
import * as words from './messages/index.ts';

export default function SendClue() {
  const t = useTranslate(words);
  const go = useGo();
  const toast = useToast();
  const troubleText = useTroubleText();
  const [{ callId }] = useScreenSearch();
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [place, setPlace] = useState('');
  const sending = useAct<{ input: SendClueInput }>('topics.send-clue', {
    onDone: () => {
      toast(t('clueSent'));
      go('/topics');
    },
  });
  const isShort = title.trim().length < 4 || text.trim().length < 10;
  return (
    <Page width="form">
      <PageHeader title={t('sendClue')} lead={t('sendLead')} back={{ label: t('back'), href: '/topics' }} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isShort) sending.act({ input: { title, text, place, callId: callId ?? null } });
        }}
      >
        <Stack gap={4}>
          <TextField label={t('clueTitle')} limit={60} value={title} onChange={setTitle} />
          <TextArea
            label={t('clueText')}
            hint={t('clueTextHint')}
            rows={7}
            limit={500}
            value={text}
            onChange={setText}
          />
          <TextField label={t('cluePlace')} isOptional value={place} onChange={setPlace} />
          <TroubleLine>{troubleText(sending)}</TroubleLine>
          <Button
            kind="primary"
            type="submit"
            wide
            pending={sending.isPending}
            disabledReason={isShort ? t('clueShort') : undefined}
          >
            {t('send')}
          </Button>
        </Stack>
      </form>
    </Page>
  );
}
