// The type of an assignment and its units, with what it still lacks said while one chooses.
import { assignmentTypes } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { RadioGroup, TroubleLine } from '#web/ui';
import { useChoices } from '../../proposals/asks.ts';
import { useCaseWords } from '../../proposals/words/index.ts';
import * as words from '../words.ts';
import type { UnitsChosen } from './assignment-draft.ts';
import { UnitPicker } from './unit-picker.tsx';
import { UnitsNeeds } from './units-needs.tsx';

interface UnitsFieldsProps {
  id: string;
  chosen: UnitsChosen;
  onChange: (chosen: UnitsChosen) => void;
  suggestedIds: readonly string[];
  error: string | undefined;
}

export function UnitsFields({ id, chosen, onChange, suggestedIds, error }: UnitsFieldsProps) {
  const t = useTranslate(words);
  const caseWords = useCaseWords();
  const units = useChoices().data?.units ?? [];
  const options = assignmentTypes.map((type) => ({
    value: type,
    label: caseWords.say(`proposals.assignmentTypes.${type}`),
    hint: caseWords.say(`proposals.assignmentTypeHints.${type}`),
  }));
  const common = { units, suggestedIds };
  return (
    <>
      <RadioGroup
        label={t('units.type')}
        options={options}
        value={chosen.type}
        onChange={(type) => onChange({ ...chosen, type })}
      />
      {chosen.type === 'separate' ? null : (
        <UnitPicker
          {...common}
          id={id}
          label={t(chosen.type === 'sole' ? 'units.sole' : 'units.lead')}
          value={chosen.first}
          onChange={(first) => onChange({ ...chosen, first })}
        />
      )}
      {chosen.type === 'sole' ? null : (
        <UnitPicker
          {...common}
          id={`${id}-others`}
          label={t(chosen.type === 'lead' ? 'units.co' : 'units.separate')}
          unavailable={chosen.type === 'lead' && chosen.first ? { [chosen.first]: t('units.isLead') } : {}}
          values={chosen.others}
          onChangeValues={(others) => onChange({ ...chosen, others })}
        />
      )}
      <UnitsNeeds chosen={chosen} />
      <TroubleLine>{error}</TroubleLine>
    </>
  );
}
