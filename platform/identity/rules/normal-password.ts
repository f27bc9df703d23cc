/** Full-width characters from an input method count as the plain ones. */
export function normalPassword(typed: string): string {
  return typed.normalize('NFKC');
}
