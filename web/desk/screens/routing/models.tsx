// The trainings, each with how it was judged, and the way back to an earlier one.
import { useState } from 'react';
import type { ModelView } from '#kernel/routing/contract';
import { useTranslate } from '#web/client';
import { DataTable, EmptyState, SheetSection } from '#web/ui';
import { ActDialog } from '../administration/act-dialog.tsx';
import { isReason, ReasonField } from '../administration/reason-field.tsx';
import * as words from './messages/index.ts';
import { useModelColumns } from './model-columns.tsx';

function UseDialog({ model, onClose }: { model: ModelView; onClose: () => void }) {
  const t = useTranslate(words);
  const [reason, setReason] = useState('');
  const { id: modelId, version } = model;
  return (
    <ActDialog
      title={t('models.useNamed', { version })}
      name="routing.use-model"
      input={{ modelId, reason }}
      verb={t('models.use')}
      missing={isReason(reason) ? undefined : t('models.useNamed', { version })}
      done={t('models.used', { version })}
      onClose={onClose}
    >
      <p>{t('models.useAdvice', { version })}</p>
      <ReasonField value={reason} onChange={setReason} />
    </ActDialog>
  );
}

export function Models({ models }: { models: readonly ModelView[] }) {
  const t = useTranslate(words);
  const [chosen, setChosen] = useState<ModelView>();
  const columns = useModelColumns(setChosen);
  return (
    <SheetSection title={t('models.title')}>
      <p className="ui-soft ui-small">{t('models.hint')}</p>
      <DataTable
        caption={t('models.title')}
        columns={columns}
        rows={models}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('models.none')}>{t('models.noneAdvice')}</EmptyState>}
      />
      {models.some(({ figures }) => figures) ? <p className="ui-soft ui-small">{t('models.explained')}</p> : null}
      {chosen ? <UseDialog model={chosen} onClose={() => setChosen(undefined)} /> : null}
    </SheetSection>
  );
}
