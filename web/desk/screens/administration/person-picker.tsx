// Choosing a person of the register by name or initials; the server finds them.
import { useState } from 'react';
import type { PersonListItem } from '#kernel/administration/contract';
import { type CursorPage, useAsk, useTranslate } from '#web/client';
import { ComboBox } from '#web/ui';
import * as words from './messages/index.ts';

export function PersonPicker(props: { value: string; onChange: (personId: string) => void }) {
  const t = useTranslate(words);
  const [typed, setTyped] = useState('');
  const { data } = useAsk<CursorPage<PersonListItem>>(
    'people.list',
    { words: typed, limit: 20 },
    { keepsPrevious: true },
  );
  const people = data?.items ?? [];
  return (
    <ComboBox
      label={t('person')}
      hint={t('personHint')}
      options={people.map(({ id, name, employer }) => ({
        value: id,
        label: name,
        ...(employer ? { hint: employer } : {}),
      }))}
      match={() => true}
      value={props.value}
      onChange={props.onChange}
      onTyped={setTyped}
    />
  );
}
