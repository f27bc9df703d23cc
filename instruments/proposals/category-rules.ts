// What a tree of categories must keep to: two levels, no name twice among siblings, no open child under an ended top.
import type { CalendarDate } from '#kernel/deadlines';
import { type Refusal, refuse } from '#platform/errors';
import type { spheres } from './contract.ts';

export type Sphere = (typeof spheres)[number];

export interface Category {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly sphere: Sphere;
  readonly position: number;
  readonly endedOn: CalendarDate | null;
}

export interface WantedCategory {
  /** Absent: a new one. */
  readonly id?: string | undefined;
  readonly parentId: string | null;
  readonly name: string;
  readonly sphere?: Sphere | undefined;
  readonly endedOn: CalendarDate | null;
}

type Tree = readonly Category[];

const childrenOf = (tree: Tree, id: string | null | undefined) => tree.filter(({ parentId }) => parentId === id);

function whyNotUnder(tree: Tree, parentId: string, { id, endedOn }: WantedCategory): Refusal | null {
  const parent = tree.find((one) => one.id === parentId);
  if (!parent || parentId === id) return refuse('parent-category-unknown');
  if (parent.parentId !== null || childrenOf(tree, id).length > 0) return refuse('category-third-level');
  return parent.endedOn && !endedOn ? refuse('parent-category-ended', { name: parent.name }) : null;
}

function whyNotEnded(tree: Tree, { id, name, endedOn }: WantedCategory, today: CalendarDate): Refusal | null {
  if (!endedOn) return null;
  if (endedOn > today) return refuse('category-ends-later', { today });
  const count = childrenOf(tree, id).filter((child) => !child.endedOn).length;
  return count > 0 ? refuse('category-has-open-children', { name, count }) : null;
}

/** Null when the tree may take it. */
export function whyNotSaved(tree: Tree, wanted: WantedCategory, today: CalendarDate): Refusal | null {
  const { id, parentId, name, sphere } = wanted;
  if (id !== undefined && !tree.some((one) => one.id === id)) return refuse('category-unknown');
  if (parentId === null && !sphere) return refuse('category-sphere-missing');
  const misplaced = parentId === null ? null : whyNotUnder(tree, parentId, wanted);
  if (misplaced) return misplaced;
  const isTaken = childrenOf(tree, parentId).some((one) => one.name === name && one.id !== id);
  return isTaken ? refuse('category-name-taken', { name }) : whyNotEnded(tree, wanted, today);
}

/** Every category as it stands once this one is saved at its place: siblings numbered anew, children in its sphere. */
export function treeWith(tree: Tree, saved: Omit<Category, 'position'>, place: number | undefined): Category[] {
  const siblings = tree.filter(({ parentId }) => parentId === saved.parentId);
  const before = siblings.findIndex(({ id }) => id === saved.id);
  const others = siblings.filter(({ id }) => id !== saved.id);
  const at = place ?? (before < 0 ? others.length : before);
  const placed = [...others.slice(0, at), saved, ...others.slice(at)];
  const elsewhere = tree.filter(({ id, parentId }) => id !== saved.id && parentId !== saved.parentId);
  return [
    ...placed.map((one, position) => ({ ...one, position })),
    ...elsewhere.map((one) => (one.parentId === saved.id ? { ...one, sphere: saved.sphere } : one)),
  ];
}
