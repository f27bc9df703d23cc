// One group of assessors: name, weight, people; how many are left for each unit after those in conflict step back.
import type { AssessorChoices, DemocraticTarget } from '#instruments/appraisals/contract';
import { useTranslate } from '#web/client';
import { Late, MultiComboBox, Row, Stack, TextField } from '#web/ui';
import * as words from '../messages/index.ts';
import { useAppraisalWords } from '../words.ts';
import type { TypedGroup } from './typed-plan.ts';

interface PlanGroupProps {
  group: TypedGroup;
  /** In other groups already. */
  taken: readonly string[];
  people: AssessorChoices['groups'][number]['people'];
  minimum: number;
  targets: readonly DemocraticTarget[];
  onChange: (group: TypedGroup) => void;
}

export function PlanGroup({ group, taken, people, minimum, targets, onChange }: PlanGroupProps) {
  const t = useTranslate(words);
  const say = useAppraisalWords();
  const chosen = people.filter(({ id }) => group.personIds.includes(id));
  const heldBack = chosen.flatMap(({ name, conflicts }) => conflicts.map((one) => ({ name, ...one })));
  const leftFor = (unitId: string) =>
    chosen.filter(({ conflicts }) => !conflicts.some((one) => one.unitId === unitId)).length;
  const small = chosen.length > 0 ? targets.filter(({ id }) => leftFor(id) < minimum) : [];
  return (
    <fieldset className="appraisals-group">
      <legend>{group.name}</legend>
      <Stack gap={3}>
        <Row gap={3}>
          <TextField
            label={t('plan.group')}
            maxLength={40}
            value={group.name}
            onChange={(name) => onChange({ ...group, name })}
          />
          <TextField
            label={t('plan.weightPercent')}
            inputMode="numeric"
            maxLength={3}
            value={group.weight}
            onChange={(weight) => onChange({ ...group, weight })}
          />
        </Row>
        <MultiComboBox
          label={t('plan.people', { count: group.personIds.length })}
          options={people.filter(({ id }) => !taken.includes(id)).map(({ id, name }) => ({ value: id, label: name }))}
          value={group.personIds}
          onChange={(personIds) => onChange({ ...group, personIds })}
        />
        {heldBack.map(({ name, unitId, unit, reason }) => (
          <p key={name + unitId} className="ui-soft ui-small">
            {t('plan.exclusion', { person: name, unit, reason: say(`appraisals.conflicts.${reason}`) })}
          </p>
        ))}
        {small.map(({ id, name }) => (
          <Late key={id}>{t('plan.tooFew', { unit: name, members: leftFor(id), minimum })}</Late>
        ))}
      </Stack>
    </fieldset>
  );
}
