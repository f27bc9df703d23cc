// The values of a small form, by field.
import { useState } from 'react';

export function useFields<Fields extends object>(initial: Fields) {
  const [fields, setFields] = useState(initial);
  /** `{...bind('name')}` wires one field. */
  const bind = <Key extends keyof Fields>(key: Key) => ({
    value: fields[key],
    onChange: (value: Fields[Key]) => setFields((before) => ({ ...before, [key]: value })),
  });
  return { fields, bind };
}
