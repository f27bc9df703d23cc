import { useState } from 'react';
import type { SimilarItem } from '#instruments/proposals/contract';
import { useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, Dialog, TextArea, useToast } from '#web/ui';
import * as words from './words.ts';

/** As the contract's wall; its schemas would weigh on the phone. */
const longest = 500;

interface DifferenceInput {
  id: string;
  input: { caseId: string; text: string };
}

interface DifferenceDialogProps {
  caseId: string;
  item: SimilarItem;
  onClose: () => void;
}

export function DifferenceDialog({ caseId, item, onClose }: DifferenceDialogProps) {
  const t = useTranslate(words);
  const toast = useToast();
  const troubleText = useTroubleText();
  const [text, setText] = useState(item.difference);
  const saying = useAct<DifferenceInput>('proposals.say-difference', {
    cases: ({ id }) => [id],
    onDone: (_, { input }) => {
      toast(t(input.text ? 'similar.toastDiffered' : 'similar.toastTaken'));
      onClose();
    },
  });
  const isTakingBack = text.trim() === '' && item.difference !== '';
  return (
    <Dialog
      title={t('differing.title')}
      isOpen
      onClose={onClose}
      footer={
        <Button
          kind="primary"
          wide
          pending={saying.isPending}
          onClick={() => saying.act({ id: caseId, input: { caseId: item.id, text: text.trim() } })}
        >
          {t(isTakingBack ? 'differing.takeBack' : 'differing.save')}
        </Button>
      }
    >
      <p>《{item.title}》</p>
      <TextArea
        label={t('differing.field')}
        hint={t('differing.lead')}
        rows={5}
        limit={longest}
        value={text}
        onChange={setText}
        error={troubleText(saying)}
      />
    </Dialog>
  );
}
