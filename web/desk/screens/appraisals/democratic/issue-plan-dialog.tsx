// The plan before it is fixed: criteria, groups with weights and people, two scrutineers, the day for self-checks.
import { useState } from 'react';
import type { AssessorChoices } from '#instruments/appraisals/contract';
import { useAsk, useTranslate } from '#web/client';
import { ComboBox, DateField, Stack } from '#web/ui';
import { ActDialog } from '../act-dialog.tsx';
import * as words from '../messages/index.ts';
import { useAppraisalWords } from '../words.ts';
import { PlanCriteria } from './plan-criteria.tsx';
import { PlanGroup } from './plan-group.tsx';
import { planSent, problemOfPlan, startingPlan, type TypedPlan } from './typed-plan.ts';
import type { VerbDialogProps } from './verbs.tsx';

const groupKeys = ['members', 'committee', 'supervision', 'proposers'] as const;

function peopleIn(choices: AssessorChoices | undefined) {
  const all = (choices?.groups ?? []).flatMap(({ people }) => people);
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

export function IssuePlanDialog({ view, onClose }: VerbDialogProps) {
  const t = useTranslate(words);
  const say = useAppraisalWords();
  const { data: choices } = useAsk<AssessorChoices>('appraisals.assessor-choices', { id: view.id });
  const [plan, setPlan] = useState<TypedPlan>(() => startingPlan((key) => say(`appraisals.groups.${key}`)));
  const change = (changes: Partial<TypedPlan>) => setPlan({ ...plan, ...changes });
  const problem = problemOfPlan(plan);
  const scrutineers = peopleIn(choices)
    .filter(({ conflicts }) => conflicts.length === 0)
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <ActDialog
      title={say('appraisals.verbs.issue-plan')}
      name="appraisals.issue-plan"
      sent={{ id: view.id, version: view.version, input: planSent(plan) }}
      verb={say('appraisals.verbs.issue-plan')}
      kind="official"
      width="wide"
      missing={problem ? t(`planProblems.${problem}`) : undefined}
      onClose={onClose}
    >
      <p className="ui-soft">{t('explain.issue-plan')}</p>
      <PlanCriteria rows={plan.criteria} onChange={(criteria) => change({ criteria })} />
      {groupKeys.map((key) => (
        <PlanGroup
          key={key}
          group={plan.groups[key]}
          taken={groupKeys.flatMap((other) => (other === key ? [] : plan.groups[other].personIds))}
          people={choices?.groups.find((group) => group.key === key)?.people ?? []}
          minimum={choices?.minimumGroup ?? 0}
          targets={view.targets}
          onChange={(group) => change({ groups: { ...plan.groups, [key]: group } })}
        />
      ))}
      <Stack gap={4}>
        {([0, 1] as const).map((place) => (
          <ComboBox
            key={place}
            label={t('plan.scrutineer', { place: place + 1 })}
            options={scrutineers}
            value={plan.scrutineerIds[place]}
            onChange={(personId) =>
              change({
                scrutineerIds: place === 0 ? [personId, plan.scrutineerIds[1]] : [plan.scrutineerIds[0], personId],
              })
            }
          />
        ))}
        <DateField
          label={t('plan.selfChecksDueOn')}
          value={plan.selfChecksDueOn}
          onChange={(selfChecksDueOn) => change({ selfChecksDueOn })}
        />
      </Stack>
    </ActDialog>
  );
}
