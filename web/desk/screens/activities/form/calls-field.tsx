// Whom the roll calls: bodies with their number of people, the whole term, the standing members, others by name.
import type { CallsInput } from '#instruments/activities/contract';
import { useTranslate } from '#web/client';
import { Checkbox, MultiComboBox, Row, Stack } from '#web/ui';
import { PeopleField } from '../../forms/people-field.tsx';
import { useChoices } from '../asks.ts';
import * as words from '../messages/index.ts';

export const noCalls: CallsInput = { bodyIds: [], isWholeTerm: false, isStandingMembers: false, personIds: [] };
export const isNobody = ({ bodyIds, isWholeTerm, isStandingMembers, personIds }: CallsInput): boolean =>
  !isWholeTerm && !isStandingMembers && bodyIds.length === 0 && personIds.length === 0;

interface CallsFieldProps {
  value: CallsInput;
  onChange: (value: CallsInput) => void;
}

export function CallsField({ value, onChange }: CallsFieldProps) {
  const t = useTranslate(words);
  const bodies = useChoices().data?.bodies ?? [];
  const set = (changes: Partial<CallsInput>) => onChange({ ...value, ...changes });
  return (
    <Stack gap={3}>
      <MultiComboBox
        label={t('fields.bodies')}
        value={value.bodyIds}
        options={bodies.map(({ id, name, people }) => ({ value: id, label: name, hint: String(people) }))}
        nameOf={(id) => bodies.find((body) => body.id === id)?.name ?? ''}
        onChange={(bodyIds) => set({ bodyIds })}
      />
      <Row gap={4}>
        <Checkbox
          label={t('fields.wholeTerm')}
          value={value.isWholeTerm}
          onChange={(isWholeTerm) => set({ isWholeTerm })}
        />
        <Checkbox
          label={t('fields.standing')}
          value={value.isStandingMembers}
          onChange={(isStandingMembers) => set({ isStandingMembers })}
        />
      </Row>
      <PeopleField
        question="activities.people"
        label={t('fields.people')}
        value={value.personIds}
        onChange={(personIds) => set({ personIds })}
      />
    </Stack>
  );
}
