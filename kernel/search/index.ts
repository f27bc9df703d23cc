export { foundBy, isReadBy } from './found-by.ts';
export { type IndexedText, indexText } from './index-text.ts';
export { type FoundPassage, passagesOf } from './passages.ts';
export { draftReaderRoles, type Readers, readsDraftsOf } from './readers.ts';
export { removeText } from './remove-text.ts';
export { type FoundCase, type SearchWanted, searchCases } from './search-cases.ts';
export type { SearchTables } from './tables.ts';
export { isFindable } from './wanted.ts';
