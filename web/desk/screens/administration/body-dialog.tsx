import { bodyKinds } from '#kernel/administration/contract';
import { useTranslate } from '#web/client';
import { DateField, Select, TextField } from '#web/ui';
import { ActDialog } from './act-dialog.tsx';
import type { Body } from './body-table.tsx';
import * as words from './messages/index.ts';
import { useFields } from './use-fields.ts';

export function BodyDialog({ body, onClose }: { body: Body | undefined; onClose: () => void }) {
  const t = useTranslate(words);
  const { fields, bind } = useFields({
    kind: body?.kind ?? ('sector' as Body['kind']),
    name: body?.name ?? '',
    shortName: body?.shortName ?? '',
    endedOn: body?.endedOn ?? '',
  });
  const kept = body
    ? { id: body.id, nationalCode: body.nationalCode, termId: body.termId, position: body.position }
    : {};
  return (
    <ActDialog
      title={body ? t('bodies.change') : t('bodies.add')}
      name="people.save-body"
      input={{ ...kept, ...fields, endedOn: fields.endedOn || null }}
      verb={t('save')}
      missing={fields.name.trim() === '' ? t('bodies.nameMissing') : undefined}
      done={t('saved')}
      onClose={onClose}
    >
      <Select
        label={t('bodies.kind')}
        emptyLabel={null}
        options={bodyKinds.map((kind) => ({ value: kind, label: t(`bodies.kinds.${kind}`) }))}
        {...bind('kind')}
      />
      <TextField label={t('bodies.name')} maxLength={120} required {...bind('name')} />
      <TextField label={t('bodies.shortName')} maxLength={60} isOptional {...bind('shortName')} />
      <DateField label={t('bodies.endedOn')} isOptional {...bind('endedOn')} />
    </ActDialog>
  );
}
