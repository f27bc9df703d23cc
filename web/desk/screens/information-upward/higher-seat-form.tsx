// A member of a committee above among our authors.
import { useState } from 'react';
import { useTranslate } from '#web/client';
import { RadioGroup } from '#web/ui';
import { ActForm } from '../forms/act-form.tsx';
import { PeopleField } from '../forms/people-field.tsx';
import * as words from './messages/index.ts';
import { useInformationWords } from './say.ts';

export function HigherSeatForm({ onClose }: { onClose: () => void }) {
  const t = useTranslate(words);
  const say = useInformationWords();
  const [chosen, setChosen] = useState<string[]>([]);
  const [level, setLevel] = useState('province');
  return (
    <ActForm
      act="information-reports.name-higher-seat"
      title={t('nameHigherSeat')}
      input={{ personId: chosen[0] ?? '', level: level === 'none' ? null : level }}
      missing={chosen.length === 1 ? undefined : t('missing')}
      onClose={onClose}
    >
      <PeopleField
        question="information-reports.authors"
        label={t('person')}
        value={chosen}
        onChange={(value) => setChosen(value.slice(-1))}
      />
      <RadioGroup
        label={t('memberAbove')}
        value={level}
        options={[
          { value: 'province', label: say('information-reports.levels.province') },
          { value: 'nation', label: say('information-reports.levels.nation') },
          { value: 'none', label: t('none') },
        ]}
        onChange={setLevel}
      />
    </ActForm>
  );
}
