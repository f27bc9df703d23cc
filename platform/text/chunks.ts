// Long texts in pieces that a tsvector can hold: 1 MB, and no position beyond 16,383, or phrases are lost.
const longestChunk = 12_000;
const overlap = 40;
const naturalEnds = ['\n', '。', '！', '？', '；', '. '];

/** Whole sentences where there are any; where not, neighbours share 40 characters so that no phrase falls between. */
export function chunksForIndexing(text: string): string[] {
  const chunks: string[] = [];
  let start = 0;
  while (start < text.length) {
    const limit = start + longestChunk;
    if (limit >= text.length) {
      chunks.push(text.slice(start));
      break;
    }
    const cut = naturalCut(text, start, limit);
    const end = cut ?? limit;
    chunks.push(text.slice(start, end).toWellFormed());
    start = cut ?? limit - overlap;
  }
  return chunks;
}

function naturalCut(text: string, start: number, limit: number): number | undefined {
  const earliest = start + longestChunk / 2;
  for (const end of naturalEnds) {
    const at = text.lastIndexOf(end, limit - end.length);
    if (at >= earliest) return at + end.length;
  }
  return undefined;
}
