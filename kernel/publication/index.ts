export { publishItems, withdrawItem } from './publish-items.ts';
export { type PublicItem, type Release, type Standing, standings } from './published-item.ts';
export {
  type Heading,
  type Headings,
  type PublicCounts,
  type PublicPage,
  type PublicWanted,
  publicCounts,
  publicHeadings,
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
