export { bigrams, searchTokens } from './bigrams.ts';
export { chunksForIndexing } from './chunks.ts';
export { compareNames, compareNamesByStrokes } from './compare-names.ts';
export {
  countCharacters,
  type DiffSegment,
  type Excerpt,
  type MarkedRange,
  normaliseParagraphs,
  paragraphsOf,
} from './contract.ts';
export { diffText } from './diff-text.ts';
export { excerpt } from './excerpt.ts';
export { marksOf } from './marks-of.ts';
export { nameMatches } from './name-matches.ts';
export { pinyin, pinyinInitials } from './names.ts';
export { withoutProcedureWords } from './procedure-words.ts';
export { searchQuery } from './search-query.ts';
export { segmentedWords } from './segmented-words.ts';
export { type PassageLimits, type SharedPassage, sharedPassages } from './shared-passages.ts';
