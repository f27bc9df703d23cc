// Pages as tagged templates: whatever is put in is escaped, so that a text can never become markup.
export interface Html {
  readonly markup: string;
}

type Piece = Html | string | number | null | undefined | false | readonly Piece[];

const replacements: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Characters that markup may not hold at all, not even escaped. */
const forbidden = /[^\P{Cc}\n\t]|[\ufffe\uffff]/gu;

export const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(forbidden, '')
    .replace(/[&<>"']/g, (sign) => replacements[sign]!);

function markupOf(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return '';
  if (typeof piece === 'string') return escaped(piece);
  if (typeof piece === 'number') return String(piece);
  return 'markup' in piece ? piece.markup : piece.map(markupOf).join('');
}

export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  let markup = strings[0]!;
  for (const [index, piece] of pieces.entries()) markup += markupOf(piece) + strings[index + 1]!;
  return { markup };
}

/** A text's paragraphs, each on its own. */
export const paragraphs = (text: string): Html[] =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => html`<p>${line}</p>`);
