// A matter somebody told me: a title and a few words; from a contact or from anywhere.
import { useState } from 'react';
import type { MyGatherings } from '#instruments/places/contract';
import { useAct, useAsk, useDates, useGo, useTranslate, useTroubleText } from '#web/client';
import { Button, DateField, Dialog, Select, Stack, TextArea, TextField, TroubleLine } from '#web/ui';
import * as words from './messages/index.ts';
import { todayHere } from './say.ts';

interface RaisedAtProps {
  value: string;
  onChange: (value: string) => void;
}

/** At which gathering, where it was at one. */
function RaisedAt({ value, onChange }: RaisedAtProps) {
  const t = useTranslate(words);
  const dates = useDates();
  const items = useAsk<MyGatherings>('places.gatherings').data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Select
      label={t('raisedAt')}
      isOptional
      emptyLabel={t('raisedElsewhere')}
      value={value}
      options={items.map(({ id, title, on }) => ({ value: id, label: `${dates.day(on)} ${title}` }))}
      onChange={onChange}
    />
  );
}

export function NewMatter({ source }: { source: { id: string } | null }) {
  const t = useTranslate(words);
  const go = useGo();
  const troubleText = useTroubleText();
  const [isOpen, setIsOpen] = useState(false);
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [raisedOn, setRaisedOn] = useState(todayHere);
  const [gatheringId, setGatheringId] = useState('');
  const recording = useAct<{ input: object }, { caseId: string }>('places.record-matter', {
    onDone: ({ caseId }) => go(`/places/matters/${caseId}`),
  });
  const isShort = title.trim().length < 4 || text.trim().length < 2;
  return (
    <>
      <Button wide icon="write" onClick={() => setIsOpen(true)}>
        {t('newMatter')}
      </Button>
      {isOpen ? (
        <Dialog
          title={t('newMatter')}
          isOpen
          onClose={() => setIsOpen(false)}
          footer={
            <Button
              kind="primary"
              wide
              pending={recording.isPending}
              disabledReason={isShort ? t('matterShort') : undefined}
              onClick={() =>
                recording.act({ input: { title, text, raisedOn, sourceCaseId: source?.id ?? (gatheringId || null) } })
              }
            >
              {t('save')}
            </Button>
          }
        >
          <Stack gap={4}>
            <TextField label={t('matterTitle')} limit={60} value={title} onChange={setTitle} />
            <TextArea label={t('matterText')} rows={5} limit={500} value={text} onChange={setText} />
            {source ? null : <RaisedAt value={gatheringId} onChange={setGatheringId} />}
            <DateField label={t('raisedOn')} value={raisedOn} onChange={setRaisedOn} />
            <TroubleLine>{troubleText(recording)}</TroubleLine>
          </Stack>
        </Dialog>
      ) : null}
    </>
  );
}
