// People found by name, pinyin or initials, by the server.
import { useState } from 'react';
import { useAsk } from '#web/client';
import { MultiComboBox } from '#web/ui';

interface PeopleFound {
  people: readonly { id: string; name: string; detail: string }[];
}

interface PeopleFieldProps {
  /** `topics.people` */
  question: string;
  label: string;
  hint?: string;
  value: readonly string[];
  /** Names of those chosen before. */
  known?: ReadonlyMap<string, string>;
  onChange: (value: string[]) => void;
}

export function PeopleField({ question, label, hint, value, known, onChange }: PeopleFieldProps) {
  const [typed, setTyped] = useState('');
  const [names, setNames] = useState<ReadonlyMap<string, string>>(known ?? new Map());
  const words = typed.trim().slice(0, 20);
  const { data } = useAsk<PeopleFound>(question, { words }, { isEnabled: words !== '', keepsPrevious: true });
  const people = words === '' ? [] : (data?.people ?? []);
  return (
    <MultiComboBox
      label={label}
      {...(hint ? { hint } : {})}
      value={value}
      options={people.map(({ id, name, detail }) => ({ value: id, label: name, hint: detail }))}
      match={() => true}
      nameOf={(id) => names.get(id) ?? ''}
      onTyped={setTyped}
      onChange={(next) => {
        setNames(new Map([...names, ...people.map(({ id, name }) => [id, name] as const)]));
        onChange(next);
      }}
    />
  );
}
