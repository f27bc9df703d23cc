import type { CategoryView } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { DateField } from '#web/ui';
import { ActDialog } from './act-dialog.tsx';
import { inputOf } from './category-order.ts';
import * as words from './messages/index.ts';
import { useFields } from './use-fields.ts';

/** What was sent in under it keeps it; new proposals can no longer choose it. */
export function CategoryEndDialog({ category, onClose }: { category: CategoryView; onClose: () => void }) {
  const t = useTranslate(words);
  const { fields, bind } = useFields({ endedOn: '' });
  return (
    <ActDialog
      title={t('categories.end')}
      name="categories.save"
      input={{ ...inputOf(category), ...fields }}
      verb={t('categories.end')}
      kind="danger"
      missing={fields.endedOn === '' ? t('dateMissing') : undefined}
      done={t('saved')}
      onClose={onClose}
    >
      <p>{t('categories.endAdvice', { name: category.name })}</p>
      <DateField label={t('categories.endsOn')} hint={t('categories.endsOnHint')} required {...bind('endedOn')} />
    </ActDialog>
  );
}
