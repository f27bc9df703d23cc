// The plain text of an attachment for the search index; kinds without readable text answer nothing.
import { isRefusal } from '#platform/errors';
import { normaliseParagraphs } from '#platform/text';
import { decodeText } from '../intake/decode-text.ts';
import { fileKinds } from '../kinds.ts';
import { readWord } from './read-word.ts';

const longestText = 1_000_000;

export async function textOf(file: { readonly mediaType: string; readonly bytes: Uint8Array }): Promise<string> {
  if (file.mediaType === fileKinds.docx.mediaType) {
    const word = await readWord(file.bytes);
    return isRefusal(word) ? '' : [word.title ?? '', ...word.paragraphs].join('\n').trim();
  }
  if (file.mediaType !== fileKinds.txt.mediaType && file.mediaType !== fileKinds.csv.mediaType) return '';
  return normaliseParagraphs((decodeText(file.bytes) ?? '').slice(0, longestText));
}
