import type { PersonView } from '#kernel/administration/contract';
import { useTranslate } from '#web/client';
import { Select, TextField } from '#web/ui';
import { ActDialog } from './act-dialog.tsx';
import * as words from './messages/index.ts';
import { useFields } from './use-fields.ts';

export interface PersonDialogProps {
  person?: PersonView;
  onClose: () => void;
  onDone?: (answer: { id: string }) => void;
}

const lines = ['ethnicity', 'party', 'education', 'employer', 'post', 'phone', 'email', 'certificate'] as const;
const limits: Readonly<Record<(typeof lines)[number], number>> = {
  ...{ ethnicity: 20, party: 40, education: 40, employer: 120, post: 120 },
  ...{ phone: 30, email: 200, certificate: 60 },
};

export function PersonDialog({ person, onClose, onDone }: PersonDialogProps) {
  const t = useTranslate(words);
  const { fields, bind } = useFields({
    name: person?.name ?? '',
    sex: (person?.sex ?? '') as 'male' | 'female' | '',
    birthYear: person?.birthYear ? String(person.birthYear) : '',
    ...(Object.fromEntries(lines.map((line) => [line, person?.[line] ?? ''])) as Record<
      (typeof lines)[number],
      string
    >),
  });
  const year = fields.birthYear.trim();
  const isYear = year === '' || /^(19|20)\d{2}$/.test(year);
  const input = {
    ...fields,
    ...(person ? { id: person.id } : {}),
    sex: fields.sex || null,
    birthYear: year === '' ? null : Number(year),
  };
  return (
    <ActDialog<{ id: string }>
      title={person ? t('people.edit') : t('people.add')}
      name="people.save-person"
      input={input}
      verb={t('save')}
      width="wide"
      missing={fields.name.trim() === '' ? t('people.nameMissing') : isYear ? undefined : t('people.yearWrong')}
      done={t('saved')}
      onClose={onClose}
      {...(onDone ? { onDone } : {})}
    >
      <div className="administration-fields">
        <TextField label={t('people.name')} maxLength={60} required {...bind('name')} />
        <Select
          label={t('people.sex')}
          isOptional
          emptyLabel="—"
          options={[
            { value: 'female', label: t('people.female') },
            { value: 'male', label: t('people.male') },
          ]}
          {...bind('sex')}
        />
        <TextField
          label={t('people.birthYear')}
          isOptional
          inputMode="numeric"
          maxLength={4}
          error={isYear ? undefined : t('people.yearWrong')}
          {...bind('birthYear')}
        />
        {lines.map((line) => (
          <TextField
            key={line}
            label={t(`people.${line}`)}
            isOptional
            maxLength={limits[line]}
            {...(line === 'email' ? { type: 'email' } : {})}
            {...bind(line)}
          />
        ))}
      </div>
    </ActDialog>
  );
}
