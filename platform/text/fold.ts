// One spelling for search: NFKC, lower case, invisible marks dropped; traditional characters stay as they are.

export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
