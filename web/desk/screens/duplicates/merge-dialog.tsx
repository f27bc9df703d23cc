import { useState } from 'react';
import type { SideView } from '#instruments/proposals/contract';
import { useAct, useGo, useTranslate, useTroubleText } from '#web/client';
import { Button, Dialog, TextArea, TextField, useToast } from '#web/ui';
import * as words from './words.ts';

export interface Merging {
  own: SideView;
  main: SideView;
}

interface MergeInput {
  id: string;
  version: number;
  input: { mainCaseId: string; explanation: string; meeting: string };
}

const named = ({ number, title }: SideView): string => (number ? `${number}　${title}` : title);

export function MergeDialog({ merging: { own, main }, onClose }: { merging: Merging; onClose: () => void }) {
  const t = useTranslate(words);
  const go = useGo();
  const toast = useToast();
  const troubleText = useTroubleText();
  const [explanation, setExplanation] = useState('');
  const [meeting, setMeeting] = useState('');
  const act = useAct<MergeInput>('proposals.merge', {
    onDone: () => {
      toast(t('toastMerged'));
      go('/duplicates');
    },
  });
  const input = { mainCaseId: main.id, explanation: explanation.trim(), meeting: meeting.trim() };
  return (
    <Dialog
      title={t('merge')}
      isOpen
      onClose={onClose}
      footer={
        <Button
          kind="official"
          wide
          pending={act.isPending}
          onClick={() => act.act({ id: own.id, version: own.version, input })}
        >
          {t('merge')}
        </Button>
      }
    >
      <p>{t('mergeInto', { own: named(own), main: named(main) })}</p>
      <TextArea
        label={t('explanation')}
        hint={t('explanationHint')}
        rows={3}
        limit={2000}
        value={explanation}
        onChange={setExplanation}
        error={troubleText(act)}
      />
      <TextField label={t('meeting')} isOptional maxLength={120} value={meeting} onChange={setMeeting} />
    </Dialog>
  );
}
