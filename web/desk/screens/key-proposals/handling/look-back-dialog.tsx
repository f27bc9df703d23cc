import { useState } from 'react';
import { type HandlingView, lookBackFindings } from '#instruments/key-proposals/contract';
import { useTranslate } from '#web/client';
import { DateField, RadioGroup, TextArea, TextField } from '#web/ui';
import { ActDialog } from '../act-dialog.tsx';
import * as words from '../messages/index.ts';
import { optionsOf, useKeyWords } from '../words.ts';

type Finding = (typeof lookBackFindings)[number];

export function LookBackDialog({ handling, onClose }: { handling: HandlingView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useKeyWords();
  const [finding, setFinding] = useState<Finding | ''>('');
  const [lookedOn, setLookedOn] = useState('');
  const [byWhom, setByWhom] = useState('');
  const [text, setText] = useState('');
  const title = say('key-proposals.verbs.look-back');
  return (
    <ActDialog
      act="key-proposals.look-back"
      on={{ id: handling.id, version: handling.version }}
      input={{ finding, lookedOn, byWhom, text }}
      {...{ title, verb: title, onClose }}
    >
      <RadioGroup<Finding>
        label={t('looking.finding')}
        value={finding}
        options={optionsOf(lookBackFindings, (one) => say(`key-proposals.findings.${one}`))}
        onChange={setFinding}
      />
      <DateField label={t('looking.lookedOn')} value={lookedOn} onChange={setLookedOn} />
      <TextField label={t('looking.byWhom')} value={byWhom} onChange={setByWhom} limit={300} />
      <TextArea label={t('looking.text')} value={text} onChange={setText} limit={5000} />
    </ActDialog>
  );
}
