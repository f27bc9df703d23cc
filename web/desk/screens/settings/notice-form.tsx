// By which ways and at which hours notices come.
import { useState } from 'react';
import type { NoticePreference } from '#kernel/notices/contract';
import { useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, RadioGroup, Row, Stack, TextField, TroubleLine, useToast } from '#web/ui';
import './notice-table.css';
import { NoticeTable } from './notice-table.tsx';
import * as words from './words.ts';

export function NoticeForm({ saved }: { saved: NoticePreference }) {
  const t = useTranslate(words);
  const toast = useToast();
  const troubleText = useTroubleText();
  const [value, setValue] = useState(saved);
  const set = (changes: Partial<NoticePreference>) => setValue({ ...value, ...changes });
  const saving = useAct<NoticePreference>('notices.save-preference', {
    onDone: () => toast(t('notices.saved')),
  });
  const trouble = troubleText(saving);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        saving.act(value);
      }}
    >
      <Stack gap={5}>
        <p className="ui-soft">{t('notices.lead')}</p>
        <NoticeTable channels={value.channels} onChange={(channels) => set({ channels })} />
        <Row gap={4} className="settings-times">
          <TextField
            type="time"
            label={t('notices.quietFrom')}
            value={value.quietFrom}
            onChange={(quietFrom) => set({ quietFrom })}
          />
          <TextField
            type="time"
            label={t('notices.quietUntil')}
            value={value.quietUntil}
            onChange={(quietUntil) => set({ quietUntil })}
          />
        </Row>
        <p className="ui-soft ui-small">{t('notices.quietHint')}</p>
        <RadioGroup
          label={t('notices.rhythm')}
          isInline
          options={[
            { value: 'prompt', label: t('notices.prompt') },
            { value: 'daily', label: t('notices.daily') },
          ]}
          value={value.mailRhythm}
          onChange={(mailRhythm) => set({ mailRhythm })}
        />
        {value.mailRhythm === 'daily' ? (
          <div className="settings-times">
            <TextField
              type="time"
              label={t('notices.dailyAt')}
              value={value.dailyAt}
              onChange={(dailyAt) => set({ dailyAt })}
            />
          </div>
        ) : null}
        <TroubleLine>{trouble}</TroubleLine>
        <Row>
          <Button type="submit" kind="primary" pending={saving.isPending}>
            {t('notices.save')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
