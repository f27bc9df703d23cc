import { type Refusal, refuse } from '#platform/errors';
import { normaliseParagraphs as cleanText } from '#platform/text';
import type { WordWalk } from './inline-text.ts';
import { wordParagraphs } from './word-paragraphs.ts';
import { mostWordCharacters, type WordText, type WordWarning } from './word-text.ts';
import type { WordParagraph, WordTree } from './word-tree.ts';

const longestTitle = 60;

export function composed(tree: WordTree, found: readonly WordWarning[]): WordText | Refusal {
  const walk: WordWalk = { notes: [], pictures: 0, tables: 0 };
  const body = withContent(wordParagraphs(tree.children ?? [], walk));
  const notes = walk.notes.map((reference, index) => {
    const note = tree.notes?.resolve(reference)?.body ?? [];
    return `[${index + 1}] ${withContent(wordParagraphs(note, { notes: [], pictures: 0, tables: 0 }))
      .map(({ text }) => text)
      .join(' ')}`;
  });
  const title = titleOf(body);
  const paragraphs = [...(title === undefined ? body : body.slice(1)).map(({ text }) => text), ...notes];
  const length = paragraphs.reduce((sum, text) => sum + text.length, 0);
  if (length > mostWordCharacters) return refuse('document-too-long', { limit: mostWordCharacters });
  const warnings: WordWarning[] = [
    ...found,
    { code: 'comments-left-out', count: tree.comments?.length ?? 0 },
    { code: 'pictures-left-out', count: walk.pictures },
    { code: 'tables-as-text', count: walk.tables },
    { code: 'notes-at-end', count: notes.length },
  ];
  return {
    ...(title === undefined ? {} : { title }),
    paragraphs,
    warnings: warnings.filter(({ count }) => count > 0),
  };
}

// Cells keep their tabs; everything else is cleaned as pasted text is.
function withContent(paragraphs: readonly WordParagraph[]): WordParagraph[] {
  return paragraphs
    .map((paragraph) => ({
      ...paragraph,
      text: paragraph.text.split('\t').map(cleanText).join('\t').trimEnd(),
    }))
    .filter(({ text }) => text.trim() !== '');
}

function titleOf([first, second]: readonly WordParagraph[]): string | undefined {
  if (!first || !second || [...first.text].length > longestTitle || /[。；：:;]$/u.test(first.text)) return undefined;
  return /^(title|heading 1|标题( 1)?)$/i.test(first.styleName) || first.isCentred ? first.text : undefined;
}
