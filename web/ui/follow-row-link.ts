// A click anywhere on a row follows its link, unless one clicks a control or marks text.
import type { MouseEvent } from 'react';

export function followRowLink(event: MouseEvent<HTMLTableRowElement>) {
  const isOnControl = (event.target as HTMLElement).closest('a, button, input, label');
  const isSelectingText = window.getSelection()?.toString();
  if (!isOnControl && !isSelectingText) event.currentTarget.querySelector<HTMLAnchorElement>('td a')?.click();
}
