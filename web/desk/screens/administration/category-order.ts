// The category tree as rows: each top followed by its children, and the places a category can move to.
import type { CategoryView } from '#instruments/proposals/contract';

export type Sphere = CategoryView['sphere'];

export interface CategoryRow extends CategoryView {
  /** Of a top: with its children's. */
  readonly proposalsInAll: number;
  /** The place to save for going up or down one; null at the edge. */
  readonly placeUp: number | null;
  readonly placeDown: number | null;
}

/** Categories come in the order of the lists. A top's neighbours are those of its own sphere. */
export function categoryRows(categories: readonly CategoryView[], sphere: Sphere): CategoryRow[] {
  const childrenOf = (id: string | null) => categories.filter(({ parentId }) => parentId === id);
  const rowOf = (category: CategoryView): CategoryRow => {
    const siblings = childrenOf(category.parentId);
    const near = siblings.filter((one) => one.sphere === category.sphere);
    const at = near.indexOf(category);
    const placeOf = (neighbour: CategoryView | undefined) => (neighbour ? siblings.indexOf(neighbour) : null);
    const counted = [category, ...childrenOf(category.id)];
    return {
      ...category,
      proposalsInAll: counted.reduce((sum, { proposals }) => sum + proposals, 0),
      placeUp: placeOf(near[at - 1]),
      placeDown: placeOf(near[at + 1]),
    };
  };
  const tops = childrenOf(null).filter((top) => top.sphere === sphere);
  return tops.flatMap((top) => [top, ...childrenOf(top.id)]).map(rowOf);
}

/** What saving a category as it stands is given. */
export const inputOf = ({ id, parentId, name, sphere, endedOn }: CategoryView) => ({
  ...{ id, parentId, name, endedOn },
  ...(parentId === null ? { sphere } : {}),
});
