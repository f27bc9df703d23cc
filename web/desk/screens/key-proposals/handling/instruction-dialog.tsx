import { useState } from 'react';
import {
  type ChoicesAnswer,
  type HandlingView,
  type InstructionReader,
  instructionReaders,
} from '#instruments/key-proposals/contract';
import { useAsk, useTranslate } from '#web/client';
import { Checkbox, CheckboxGroup, ComboBox, DateField, TextArea, TextField } from '#web/ui';
import { ActDialog } from '../act-dialog.tsx';
import * as words from '../messages/index.ts';
import { optionsOf, useKeyWords } from '../words.ts';

const empty = { leaderName: '', leaderPost: '', text: '', givenOn: '', source: '', unitId: '', dueOn: '' };

export function InstructionDialog({ handling, onClose }: { handling: HandlingView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useKeyWords();
  const { data } = useAsk<ChoicesAnswer>('key-proposals.choices');
  const [typed, setTyped] = useState(empty);
  const [isParaphrase, setParaphrase] = useState(false);
  const [readableBy, setReaders] = useState<readonly InstructionReader[]>([
    'proposal-committee-head',
    'secretary-general',
  ]);
  const put = (key: keyof typeof empty) => (text: string) => setTyped({ ...typed, [key]: text });
  const title = say('key-proposals.verbs.record-instruction');
  const { unitId, dueOn } = typed;
  return (
    <ActDialog
      act="key-proposals.record-instruction"
      on={{ id: handling.id, version: handling.version }}
      input={{ ...typed, isParaphrase, readableBy, unitId: unitId || null, dueOn: dueOn || null }}
      width="wide"
      {...{ title, verb: title, onClose }}
    >
      <TextField label={t('instruction.leaderName')} value={typed.leaderName} onChange={put('leaderName')} />
      <TextField label={t('instruction.leaderPost')} value={typed.leaderPost} onChange={put('leaderPost')} />
      <TextArea label={t('instruction.text')} value={typed.text} onChange={put('text')} limit={5000} />
      <Checkbox label={t('instruction.isParaphrase')} value={isParaphrase} onChange={setParaphrase} />
      <DateField label={t('instruction.givenOn')} value={typed.givenOn} onChange={put('givenOn')} />
      <TextField label={t('instruction.source')} value={typed.source} onChange={put('source')} limit={300} />
      <CheckboxGroup<InstructionReader>
        label={t('instruction.readableBy')}
        value={readableBy}
        options={optionsOf(instructionReaders, (role) => say(`key-proposals.readers.${role}`))}
        onChange={setReaders}
      />
      <ComboBox
        label={t('instruction.unit')}
        isOptional
        options={(data?.units ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={unitId}
        onChange={put('unitId')}
      />
      <DateField label={t('instruction.due')} isOptional value={dueOn} onChange={put('dueOn')} />
    </ActDialog>
  );
}
