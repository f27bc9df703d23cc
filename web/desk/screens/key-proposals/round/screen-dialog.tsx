import { useState } from 'react';
import {
  type CandidateView,
  type RoundView,
  type ScreeningMark,
  screeningMarks,
} from '#instruments/key-proposals/contract';
import { useTranslate } from '#web/client';
import { Checkbox, RadioGroup, TextArea } from '#web/ui';
import { ActDialog } from '../act-dialog.tsx';
import * as words from '../messages/index.ts';
import { optionsOf, useKeyWords } from '../words.ts';

export function ScreenDialog(props: { round: RoundView; candidate: CandidateView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useKeyWords();
  const { round, candidate, onClose } = props;
  const [marks, setMarks] = useState<Record<string, ScreeningMark>>(candidate.sheet?.marks ?? {});
  const [note, setNote] = useState(candidate.sheet?.note ?? '');
  const [isShortlisted, setShortlisted] = useState(candidate.sheet?.isShortlisted ?? true);
  return (
    <ActDialog
      act="key-proposals.screen"
      on={{ id: round.id, version: round.version }}
      input={{ proposalId: candidate.proposalId, marks, note, isShortlisted }}
      title={candidate.title}
      verb={say('key-proposals.verbs.screen')}
      onClose={onClose}
    >
      {round.criteria.map(({ id, label }) => (
        <RadioGroup<ScreeningMark>
          key={id}
          label={label}
          value={marks[id] ?? ''}
          options={optionsOf(screeningMarks, (mark) => say(`key-proposals.marks.${mark}`))}
          onChange={(mark) => setMarks({ ...marks, [id]: mark })}
        />
      ))}
      <TextArea label={t('screen.note')} isOptional value={note} onChange={setNote} limit={2000} />
      <Checkbox label={t('screen.shortlist')} value={isShortlisted} onChange={setShortlisted} />
    </ActDialog>
  );
}
