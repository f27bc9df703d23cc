// A direct-report point as it stands in the register.
import { type PointKind, type PointView, pointKinds } from '#instruments/public-matters/contract';
import { useTranslate } from '#web/client';
import { Row, Select, TextField } from '#web/ui';
import { ActForm } from '../forms/act-form.tsx';
import { PeopleField } from '../forms/people-field.tsx';
import { useFields } from '../forms/use-fields.ts';
import * as words from './messages/index.ts';
import { useMatterWords } from './say.ts';

interface PointFormProps {
  /** Absent: a new one. */
  point?: PointView;
  onClose: () => void;
  onDone?: (id: string) => void;
}

export function PointForm({ point, onClose, onDone }: PointFormProps) {
  const t = useTranslate(words);
  const say = useMatterWords();
  const { fields, bind } = useFields({
    title: point?.title ?? '',
    kind: (point?.kind ?? 'community') as PointKind,
    address: point?.address ?? '',
    district: point?.district ?? '',
    openHours: point?.openHours ?? '',
    inChargeIds: (point?.inCharge.map(({ id }) => id) ?? []) as string[],
  });
  const verb = point ? 'save-point' : 'register-point';
  return (
    <ActForm<{ caseId: string }>
      act={`public-matters.${verb}`}
      title={say(`public-matters.verbs.${verb}`)}
      verb={t('save')}
      target={point}
      input={fields}
      width="wide"
      missing={fields.title.trim().length < 2 ? t('titleMissing') : undefined}
      onClose={onClose}
      onDone={({ caseId }) => onDone?.(caseId)}
    >
      <TextField label={t('fields.title')} limit={40} {...bind('title')} />
      <Row gap={4}>
        <Select
          label={t('fields.kind')}
          emptyLabel={null}
          options={pointKinds.map((value) => ({ value, label: say(`public-matters.pointKinds.${value}`) }))}
          {...bind('kind')}
        />
        <TextField label={t('fields.district')} isOptional limit={30} {...bind('district')} />
      </Row>
      <TextField label={t('fields.address')} isOptional limit={100} {...bind('address')} />
      <TextField label={t('fields.openHours')} isOptional limit={60} {...bind('openHours')} />
      <PeopleField
        question="public-matters.people"
        label={t('fields.inCharge')}
        hint={t('inChargeHint')}
        known={new Map(point?.inCharge.map(({ id, name }) => [id, name]))}
        {...bind('inChargeIds')}
      />
    </ActForm>
  );
}
