import { useState } from 'react';
import { useTranslate } from '#web/client';
import { DateField, TextArea } from '#web/ui';
import { ActDialog } from '../act-dialog.tsx';
import * as words from '../messages/index.ts';
import { useKeyWords } from '../words.ts';

const usual = ['work-points', 'public-concern', 'feasible', 'research'] as const;
const letters = 'abcdefghijkl';

export function NewRound({ year, onClose }: { year: number; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useKeyWords();
  const [workPoints, setWorkPoints] = useState('');
  const [typed, setTyped] = useState(usual.map((id) => say(`key-proposals.criteria.${id}`)).join('\n'));
  const [collectUntilOn, setUntil] = useState('');
  const criteria = typed
    .split('\n')
    .map((label) => label.trim())
    .filter((label) => label !== '')
    .map((label, index) => ({ id: usual[index] ?? `criterion-${letters[index] ?? 'z'}`, label }));
  const title = t('newRound.open', { year });
  return (
    <ActDialog
      act="key-proposals.open-round"
      input={{ year, workPoints, criteria, collectUntilOn }}
      {...{ title, verb: title, onClose }}
    >
      <TextArea
        label={t('newRound.workPoints')}
        hint={t('newRound.workPointsHint')}
        value={workPoints}
        onChange={setWorkPoints}
        limit={5000}
      />
      <TextArea label={t('newRound.criteria')} hint={t('newRound.criteriaHint')} value={typed} onChange={setTyped} />
      <DateField label={t('newRound.until')} value={collectUntilOn} onChange={setUntil} />
    </ActDialog>
  );
}
