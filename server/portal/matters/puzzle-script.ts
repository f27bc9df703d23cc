// The one script of the portal, under a name that changes with its content; it solves the form's puzzle and nothing else.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = fileURLToPath(new URL('../../../web/portal/script/solve-puzzle.js', import.meta.url));
export const puzzleScript = readFileSync(path, 'utf8');
export const puzzleScriptPath = `/p/-/${createHash('sha256').update(puzzleScript).digest('hex').slice(0, 12)}.js`;

/** These pages may run it, as page and as worker; the others of the portal run nothing at all. */
export const scriptPolicy = [
  "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; worker-src 'self'",
  "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
].join('; ');
