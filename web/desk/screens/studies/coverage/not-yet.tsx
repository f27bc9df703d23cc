import type { CohortView } from '#instruments/studies/contract';
import { useTranslate } from '#web/client';
import { Button, Dialog } from '#web/ui';
import * as words from '../messages/index.ts';
import { useCohortName } from './use-cohort-name.ts';

/** Who is not reached yet, in the order of their names in pinyin. */
export function NotYet({ cohort, onClose }: { cohort: CohortView; onClose: () => void }) {
  const t = useTranslate(words);
  const nameOf = useCohortName();
  return (
    <Dialog
      title={t('notYetOf', { cohort: nameOf(cohort), count: cohort.notYet.length })}
      isOpen
      onClose={onClose}
      footer={<Button onClick={onClose}>{t('close')}</Button>}
    >
      <p className="studies-names">{cohort.notYet.map(({ name }) => name).join('、')}</p>
    </Dialog>
  );
}
