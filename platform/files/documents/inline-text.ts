import type { WordNode } from './word-tree.ts';
import { numberEnd, numberStart } from './write-numbers.ts';

/** What a walk through the tree collects beside the paragraphs. */
export interface WordWalk {
  readonly notes: WordNode[];
  pictures: number;
  tables: number;
}

export function inlineText(node: WordNode, walk: WordWalk): string {
  switch (node.type) {
    case 'text':
      return node.value ?? '';
    case 'tab':
      return ' ';
    case 'break':
      return '\n';
    case 'checkbox':
      return node.checked ? '☑' : '☐';
    case 'image':
      walk.pictures += 1;
      return '';
    case 'noteReference':
      walk.notes.push(node);
      return `[${walk.notes.length}]`;
    default:
      return (node.children ?? []).map((child) => inlineText(child, walk)).join('');
  }
}

// An empty item of a list has a number and nothing else: it is not a paragraph.
export function withoutMarks(text: string): string {
  const end = text.indexOf(numberEnd);
  if (end >= 0 && text.slice(end + 1).trim() === '') return '';
  return text.replaceAll(numberStart, '').replaceAll(numberEnd, '');
}
