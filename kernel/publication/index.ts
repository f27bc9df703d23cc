export {
  type Heading,
  type Headings,
  type PublicCounts,
  publicCounts,
  publicHeadings,
  publicKinds,
} from './headings.ts';
export { keepOpenData, type OpenData, type OpenDataFile, readOpenData, unusedContents } from './open-data.ts';
export { type PublicationVersion, publicationVersion } from './publication-version.ts';
export { openDataTask, publishItems, withdrawItem } from './publish-items.ts';
export { type PublicItem, type Release, type Standing, standings } from './published-item.ts';
export {
  mostFound,
  newestItems,
  publicSearch,
  publishedAddresses,
  type Searched,
  type Walk,
  type Withdrawn,
  walkPublished,
  withdrawnItems,
} from './read-across.ts';
export {
  mostCounted,
  type PublicOrder,
  type PublicPage,
  type PublicWanted,
  publicItem,
  publicItems,
  type Result,
  results,
} from './read-public.ts';
export {
  allHidden,
  type CheckedText,
  checkComplete,
  checkStillHolds,
  lookThrough,
  releasedBySecond,
  releasedText,
  somethingIsPublic,
} from './text-check.ts';
