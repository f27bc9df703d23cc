// Words of papers, which are Chinese whatever the reader's language.
import { zhCN } from '../messages/index.ts';

export const postLabel = (post: string): string => (zhCN.members.posts as Record<string, string>)[post] ?? post;

/** A key of the catalogue, or a name that is its own label. */
export const compositionLabel = (key: string): string =>
  (zhCN.members.composition.rows as Record<string, string>)[key] ?? key;
