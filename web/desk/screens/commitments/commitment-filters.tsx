// The list narrowed to a unit or a session.
import { useTranslate } from '#web/client';
import { ComboBox, Select } from '#web/ui';
import { useChoices } from '../proposals/asks.ts';
import * as words from './messages/index.ts';

export interface Narrowing {
  unitId?: string | undefined;
  sessionId?: string | undefined;
}

export function CommitmentFilters(props: { narrowing: Narrowing; onChange: (changes: Narrowing) => void }) {
  const t = useTranslate(words);
  const { data: choices } = useChoices();
  return (
    <div className="commitment-filters" data-screen-only>
      <ComboBox
        label={t('unit')}
        placeholder={t('everyUnit')}
        value={props.narrowing.unitId ?? ''}
        options={(choices?.units ?? []).map(({ id, name, initials }) => ({
          value: id,
          label: name,
          hint: initials,
        }))}
        onChange={(unitId) => props.onChange({ unitId })}
      />
      <Select
        label={t('session')}
        emptyLabel={t('everySession')}
        value={props.narrowing.sessionId ?? ''}
        options={(choices?.sessions ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(sessionId) => props.onChange({ sessionId })}
      />
    </div>
  );
}
