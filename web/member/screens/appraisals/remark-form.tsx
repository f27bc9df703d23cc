// A co-signer's word on the proposer's side, once.
import { useState } from 'react';
import type { TwoWayView } from '#instruments/appraisals/contract';
import { useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, Stack, TextArea, useToast } from '#web/ui';
import * as words from './messages/index.ts';
import { useAppraisalWords } from './words.ts';

export function RemarkForm({ view }: { view: TwoWayView }) {
  const t = useTranslate(words);
  const say = useAppraisalWords();
  const toast = useToast();
  const [text, setText] = useState('');
  const sending = useAct('appraisals.remark', { onDone: () => toast(t('remark.done')) });
  const trouble = useTroubleText()(sending);
  if (!view.abilities.some(({ verb, isAllowed }) => verb === 'remark' && isAllowed)) return null;
  return (
    <Stack gap={4}>
      <TextArea
        label={say('appraisals.verbs.remark')}
        hint={t('remark.hint')}
        error={trouble}
        limit={1000}
        value={text}
        onChange={setText}
      />
      <Button
        kind="primary"
        wide
        pending={sending.isPending}
        disabledReason={text.trim().length < 2 ? t('remark.missing') : undefined}
        onClick={() => sending.act({ id: view.id, input: { text } })}
      >
        {say('appraisals.verbs.remark')}
      </Button>
    </Stack>
  );
}
