// The portal's one stylesheet: tokens and its own rules, under a name that changes with the content.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../web/${path}`, import.meta.url)), 'utf8');

export const styles = [
  'ui/tokens.css',
  'portal/portal.css',
  'portal/forms.css',
  'portal/points.css',
  'portal/reading.css',
  'portal/sections.css',
]
  .map(read)
  .join('\n');
export const stylesPath = `/p/-/${createHash('sha256').update(styles).digest('hex').slice(0, 12)}.css`;
