// Word and web pages paste HTML; what the office needs of it are the paragraphs, as plain text.
import { decodeEntity } from './decode-entity.ts';
import { tidyParagraphs } from './plain-paragraphs.ts';

const dropped = /<(style|script|head|title|xml|o:p)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;
const comments = /<!--[\s\S]*?-->/g;
const blockEnd = /<\/(p|div|h[1-6]|li|tr|blockquote|pre|section|article|ul|ol|table)\s*>|<(br|hr)\b[^>]*>/gi;
const cellEnd = /<\/t[dh]\s*>\s*(?=<t[dh]\b)/gi;
const anyTag = /<\/?[a-z][^>]*>|<![^>]*>|<\?[^>]*>/gi;

/** Line breaks inside the source are Word's own wrapping; between Chinese characters they leave no space. */
function joinWrappedLines(source: string): string {
  return source
    .replace(/(?<=[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f])[ \t]*\r?\n[ \t]*(?=[\u2e80-\u9fff\uff00-\uffef])/g, '')
    .replace(/\s*\r?\n\s*/g, ' ');
}

export function paragraphsFromHtml(html: string): string[] {
  const marked = joinWrappedLines(html.replace(comments, '').replace(dropped, ''))
    .replace(cellEnd, '\t')
    .replace(blockEnd, '\n')
    .replace(anyTag, '');
  const decoded = marked.replace(/&(#x[0-9a-f]+|#\d+|[a-z]+);/gi, decodeEntity);
  return tidyParagraphs(decoded);
}
