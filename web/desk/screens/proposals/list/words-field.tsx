// Searches the list as one types, a moment after the last key; Chinese being composed is left in peace.
import { useEffect, useRef, useState } from 'react';
import { TextField } from '#web/ui';

const restMilliseconds = 300;

export interface WordsFieldProps {
  label: string;
  placeholder: string;
  value: string;
  onChange: (words: string) => void;
}

export function WordsField({ label, placeholder, value, onChange }: WordsFieldProps) {
  const [typed, setTyped] = useState(value);
  const isComposing = useRef(false);
  const newest = useRef(onChange);
  newest.current = onChange;

  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed.trim() === value) return;
    const waiting = setTimeout(() => {
      if (!isComposing.current) newest.current(typed.trim());
    }, restMilliseconds);
    return () => clearTimeout(waiting);
  }, [typed, value]);

  return (
    <TextField
      type="search"
      label={label}
      isLabelHidden
      placeholder={placeholder}
      maxLength={200}
      value={typed}
      onChange={setTyped}
      onCompositionStart={() => {
        isComposing.current = true;
      }}
      onCompositionEnd={() => {
        isComposing.current = false;
      }}
    />
  );
}
