// Nobody decides on a matter of their own, whatever office they hold.
import { type Refusal, refuse } from '#platform/errors';

export interface Deciding {
  readonly isOwnMatter: boolean;
}

export const isNotOwnMatter = ({ isOwnMatter }: Deciding): Refusal | null =>
  isOwnMatter ? refuse('own-matter') : null;
