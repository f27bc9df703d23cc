// Seats by name or sector, and groups made sector by sector.
import type { ActivityView, RollLine, RollView } from '#instruments/activities/contract';
import { useTranslate } from '#web/client';
import { RadioGroup, Row, TextField } from '#web/ui';
import { useFields } from '../../forms/use-fields.ts';
import { ActForm } from '../form/act-form.tsx';
import * as words from '../messages/index.ts';

interface FormProps {
  activity: ActivityView;
  roll: RollView;
  onClose: () => void;
  onDone: () => void;
}

export function SeatsForm({ activity, roll: _, ...form }: FormProps) {
  const t = useTranslate(words);
  const { fields, bind } = useFields({ by: 'name' as 'name' | 'sector', rows: '10', seatsInRow: '20' });
  return (
    <ActForm
      act="seat-people"
      title={t('roll.seats')}
      target={activity}
      input={{ by: fields.by, rows: Number(fields.rows), seatsInRow: Number(fields.seatsInRow) }}
      {...form}
    >
      <RadioGroup
        label={t('roll.seatsBy')}
        options={[
          { value: 'name', label: t('roll.byName') },
          { value: 'sector', label: t('roll.bySector') },
        ]}
        {...bind('by')}
      />
      <Row gap={4}>
        <TextField label={t('roll.rows')} type="number" min={1} max={60} {...bind('rows')} />
        <TextField label={t('roll.seatsInRow')} type="number" min={1} max={60} {...bind('seatsInRow')} />
      </Row>
    </ActForm>
  );
}

export function GroupsForm({ activity, roll, ...form }: FormProps) {
  const t = useTranslate(words);
  const { fields, bind } = useFields({ count: '4' });
  const count = Math.min(40, Math.max(1, Number(fields.count) || 1));
  const size = Math.ceil(roll.lines.length / count) || 1;
  const groups = Array.from({ length: count }, (_, index) => ({
    name: t('roll.groupName', { number: index + 1 }),
    personIds: roll.lines.slice(index * size, (index + 1) * size).map(({ personId }) => personId),
  })).filter(({ personIds }) => personIds.length > 0);
  return (
    <ActForm act="set-groups" title={t('roll.groups')} target={activity} input={{ groups }} {...form}>
      <p>{t('roll.groupsLead')}</p>
      <TextField label={t('roll.groupCount')} type="number" min={1} max={40} {...bind('count')} />
    </ActForm>
  );
}

/** One person's group and seat; everybody else stays where they are. */
export function PlaceForm({ activity, roll, line, ...form }: FormProps & { line: RollLine }) {
  const t = useTranslate(words);
  const { personId, name } = line;
  const { fields, bind } = useFields({ groupName: line.groupName, seat: line.seat });
  const groups = [...new Set(roll.lines.map(({ groupName }) => groupName))].filter(Boolean).toSorted();
  const taken = roll.lines.find(({ seat }) => seat !== '' && seat === fields.seat.trim());
  const isTaken = taken !== undefined && taken.personId !== personId;
  return (
    <ActForm
      act="place-person"
      title={t('roll.placeOf', { name })}
      verb={t('save')}
      target={activity}
      input={{ personId, ...fields }}
      missing={isTaken ? t('roll.seatTaken', { name: taken.name }) : undefined}
      {...form}
    >
      <TextField
        label={t('roll.group')}
        hint={groups.length > 0 ? t('roll.groupsNow', { groups: groups.join('、') }) : undefined}
        isOptional
        maxLength={40}
        {...bind('groupName')}
      />
      <TextField label={t('roll.seat')} hint={t('roll.seatHint')} isOptional maxLength={20} {...bind('seat')} />
    </ActForm>
  );
}
