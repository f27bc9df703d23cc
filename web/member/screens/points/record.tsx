// Written down for somebody who cannot: the same few questions, and the code in large print to copy for them.
import { useState } from 'react';
import { matterTopics, type SinceWhen, sinceWhen, walls } from '#instruments/public-matters/contract';
import { useAct, useGo, useScreenParameters, useTranslate, useTroubleText } from '#web/client';
import { Button, Dialog, Page, PageHeader, Select, Stack, TextArea, TextField, TroubleLine } from '#web/ui';
import * as words from './messages/index.ts';
import { useMatterWords } from './say.ts';

const blank = { text: '', place: '', wish: '', name: '', phone: '', topic: '', since: 'longer' as SinceWhen };

function CodeDialog({ code, onClose }: { code: string; onClose: () => void }) {
  const t = useTranslate(words);
  return (
    <Dialog
      title={t('code')}
      isOpen
      onClose={onClose}
      footer={
        <Button kind="primary" wide onClick={onClose}>
          {t('done')}
        </Button>
      }
    >
      <p className="ui-document-title">{code}</p>
      <p>{t('codeLead')}</p>
    </Dialog>
  );
}

export default function RecordMatter() {
  const t = useTranslate(words);
  const say = useMatterWords();
  const go = useGo();
  const troubleText = useTroubleText();
  const { pointId = '' } = useScreenParameters();
  const [fields, setFields] = useState(blank);
  const [code, setCode] = useState('');
  const recording = useAct<{ input: object }, { code: string }>('public-matters.record-matter', {
    onDone: (answer) => setCode(answer.code),
  });
  const bind = <Key extends keyof typeof blank>(key: Key) => ({
    value: fields[key],
    onChange: (value: (typeof blank)[Key]) => setFields((before) => ({ ...before, [key]: value })),
  });
  const isShort = fields.text.trim().length < 10 || fields.place.trim().length < 2;
  const { name, phone, topic, ...said } = fields;
  const input = { ...said, topic: topic || 'other', contact: { name, phone }, pointId };
  return (
    <Page width="form">
      <PageHeader title={t('record')} lead={t('recordLead')} back={{ label: t('title'), href: '/points' }} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isShort) recording.act({ input });
        }}
      >
        <Stack gap={4}>
          <TextArea label={t('text')} rows={5} limit={walls.text} {...bind('text')} />
          <TextField label={t('place')} limit={walls.place} {...bind('place')} />
          <Select
            label={t('since')}
            emptyLabel={null}
            options={sinceWhen.map((value) => ({ value, label: say(`public-matters.since.${value}`) }))}
            {...bind('since')}
          />
          <TextArea label={t('wish')} isOptional rows={2} limit={walls.wish} {...bind('wish')} />
          <Select
            label={t('topic')}
            isOptional
            options={matterTopics.map((value) => ({ value, label: say(`public-matters.topics.${value}`) }))}
            {...bind('topic')}
          />
          <TextField label={t('name')} isOptional limit={30} {...bind('name')} />
          <TextField label={t('phone')} isOptional inputMode="tel" {...bind('phone')} />
          <TroubleLine>{troubleText(recording)}</TroubleLine>
          <Button
            kind="primary"
            type="submit"
            wide
            pending={recording.isPending}
            disabledReason={isShort ? t('short') : undefined}
          >
            {t('save')}
          </Button>
        </Stack>
      </form>
      {code ? <CodeDialog code={code} onClose={() => go('/points')} /> : null}
    </Page>
  );
}
