// The beginning of a published text, for feeds: one line that says what it is about.
import type { Entry } from './entry.ts';

const longest = 120;

function textOf({ kind, body }: Entry): string {
  if (kind === 'news') return String(body.text ?? '');
  if (kind === 'bulletin') return Array.isArray(body.paragraphs) ? body.paragraphs.join('') : '';
  if (kind === 'place') return [body.township, body.address, body.openingHours].filter(Boolean).join('，');
  const text = body.text as { situation?: string } | null | undefined;
  return text?.situation ?? '';
}

export function entrySummary(entry: Entry): string {
  const signs = [...textOf(entry).replace(/\s+/g, ' ').trim()];
  return signs.length > longest ? `${signs.slice(0, longest).join('')}…` : signs.join('');
}
