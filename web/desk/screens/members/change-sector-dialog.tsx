import { useTranslate } from '#web/client';
import { DateField, Select, TextField } from '#web/ui';
import { ActDialog } from '../administration/act-dialog.tsx';
import { useFields } from '../administration/use-fields.ts';
import { bodyOptions } from './body-options.ts';
import type { PeopleDialogProps } from './dialog-props.ts';
import * as words from './messages/index.ts';

/** In mid-term a member sits for another sector from a day on. */
export function ChangeSectorDialog({ frame, people, onClose }: PeopleDialogProps) {
  const t = useTranslate(words);
  const { fields, bind } = useFields({ sectorId: '', effectiveOn: frame.today, reason: '' });
  const isWhole = fields.sectorId !== '' && fields.effectiveOn !== '' && fields.reason.trim().length > 1;
  return (
    <ActDialog
      title={t('changeSector')}
      name="members.change-sector"
      input={{ ...fields, personId: people[0]?.id }}
      verb={t('changeSector')}
      missing={isWhole ? undefined : t('missing')}
      done={t('saved')}
      onClose={onClose}
    >
      <Select label={t('fields.sector')} options={bodyOptions(frame, ['sector'])} {...bind('sectorId')} />
      <DateField label={t('fields.effectiveOn')} required {...bind('effectiveOn')} />
      <TextField label={t('fields.reason')} maxLength={500} {...bind('reason')} />
    </ActDialog>
  );
}
