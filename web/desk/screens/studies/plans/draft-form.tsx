// A plan begun: whose, and for which year.
import type { PlanList } from '#instruments/studies/contract';
import { useTranslate } from '#web/client';
import { Select, TextField } from '#web/ui';
import { useFields } from '../../forms/use-fields.ts';
import { ActForm } from '../form/act-form.tsx';
import * as words from '../messages/index.ts';

interface DraftFormProps {
  bodies: PlanList['mayBegin'];
  onClose: () => void;
  onDone: (id: string) => void;
}

const committee = 'committee';

export function DraftForm({ bodies, onClose, onDone }: DraftFormProps) {
  const t = useTranslate(words);
  const thisYear = new Date().getFullYear();
  const { fields, bind } = useFields({ year: String(thisYear), body: bodies[0]?.id ?? committee, title: '' });
  const year = Number(fields.year);
  const title = fields.title.trim() || t('planTitle', { year: fields.year });
  return (
    <ActForm<{ caseId: string }>
      act="draft-plan"
      title={t('begin.plans')}
      verb={t('save')}
      input={{ title, year, bodyId: fields.body === committee ? null : fields.body }}
      missing={year >= 2000 && year <= 2100 ? undefined : t('yearMissing')}
      onClose={onClose}
      onDone={({ caseId }) => onDone(caseId)}
    >
      <Select
        label={t('fields.body')}
        emptyLabel={null}
        options={bodies.map(({ id, name }) => ({ value: id ?? committee, label: name }))}
        {...bind('body')}
      />
      <TextField label={t('fields.year')} inputMode="numeric" {...bind('year')} />
      <TextField
        label={t('fields.title')}
        isOptional
        limit={80}
        placeholder={t('planTitle', { year: fields.year })}
        {...bind('title')}
      />
    </ActForm>
  );
}
