// Whether a key press is a verb: not while one types, nor behind a dialog, nor with a modifier.
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const takesText = target.closest(
    'textarea, select, [contenteditable], [role="combobox"], [role="listbox"], [role="menu"]',
  );
  const isTextInput = target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type);
  return takesText !== null || isTextInput;
}

export function answersKey(event: KeyboardEvent): boolean {
  const hasModifier = event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
  const isBehindDialog = document.querySelector('dialog[open]:modal') !== null;
  const isEnterOnControl = event.key === 'Enter' && (event.target as HTMLElement).closest('a, button, summary');
  return !hasModifier && !isBehindDialog && !isEnterOnControl && !isTyping(event.target);
}
