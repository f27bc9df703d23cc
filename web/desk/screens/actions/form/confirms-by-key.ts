// Ctrl+Enter confirms from inside any field of a form.
import type { KeyboardEvent } from 'react';

export function confirmsByKey(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
}
