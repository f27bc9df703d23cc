// What is done to a year: other rules, freeze, settle.
import { useState } from 'react';
import type { YearView } from '#instruments/assessments/contract';
import * as assessments from '#instruments/assessments/messages';
import { useTranslate } from '#web/client';
import { Select } from '#web/ui';
import { AwardDialog } from './award-dialog.tsx';
import * as words from './messages/index.ts';
import { VerbDialog } from './verb-dialog.tsx';

export type YearVerb = 'change-rules' | 'propose-award' | 'freeze' | 'unfreeze' | 'seal';
export const yearVerbs: readonly string[] = ['propose-award', 'change-rules', 'freeze', 'unfreeze', 'seal'];

export function YearDialog({ year, verb, onClose }: { year: YearView; verb: YearVerb; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useTranslate(assessments);
  const [rulesId, setRulesId] = useState(year.otherRules[0]?.id ?? '');
  if (verb === 'propose-award') return <AwardDialog year={year} onClose={onClose} />;
  const isChange = verb === 'change-rules';
  const texts = { freeze: t('freezeText'), seal: t('sealText'), unfreeze: t('noFields') };
  return (
    <VerbDialog
      act={`assessments.${verb}`}
      title={say(`assessments.verbs.${verb}`)}
      kind={verb === 'seal' ? 'official' : 'primary'}
      on={{ id: year.id, version: year.version }}
      input={isChange ? { rulesId } : {}}
      isComplete={!isChange || rulesId !== ''}
      onClose={onClose}
    >
      {isChange ? (
        <Select
          label={t('fields.rulesId')}
          value={rulesId}
          options={year.otherRules.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={setRulesId}
        />
      ) : (
        <p>{texts[verb]}</p>
      )}
    </VerbDialog>
  );
}
