import { inlineText, type WordWalk, withoutMarks } from './inline-text.ts';
import type { WordNode, WordParagraph } from './word-tree.ts';

/** Soft line ends become paragraphs, a row of a table one paragraph with its cells apart by tabs. */
export function wordParagraphs(nodes: readonly WordNode[], walk: WordWalk): WordParagraph[] {
  return nodes.flatMap((node) => {
    if (node.type === 'table') {
      walk.tables += 1;
      return (node.children ?? []).map((row) => plainParagraph(rowText(row, walk)));
    }
    if (node.type !== 'paragraph') return wordParagraphs(node.children ?? [], walk);
    const [styleName, isCentred] = [node.styleName ?? '', node.alignment === 'center'];
    return withoutMarks(inlineText(node, walk))
      .split('\n')
      .map((text) => ({ text, styleName, isCentred }));
  });
}

function plainParagraph(text: string): WordParagraph {
  return { text, styleName: '', isCentred: false };
}

function rowText(row: WordNode, walk: WordWalk): string {
  return (row.children ?? [])
    .map((cell) =>
      wordParagraphs(cell.children ?? [], walk)
        .map(({ text }) => text.trim())
        .filter((text) => text !== '')
        .join(' '),
    )
    .join('\t');
}
