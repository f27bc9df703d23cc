// The committee's tree of categories, two levels deep; each top lies in one of the five spheres of reports upward.
import * as z from 'zod';
import { spheres } from './vocabulary.ts';

const oneLine = /^\P{Cc}*$/u;

export const saveCategoryInput = z.strictObject({
  id: z.uuid().optional(),
  parentId: z.uuid().nullable(),
  name: z.string().regex(oneLine).trim().min(2).max(30),
  /** Only of a top; a child has its parent's. */
  sphere: z.enum(spheres).optional(),
  /** The place among its siblings, from 0; absent: where it is, or last. */
  position: z.int().min(0).max(9999).optional(),
  /** Null opens an ended one again; absent leaves it as it is. */
  endedOn: z.iso.date().nullable().optional(),
});
export type SaveCategoryInput = z.input<typeof saveCategoryInput>;

export const categoryView = z.object({
  id: z.uuid(),
  parentId: z.uuid().nullable(),
  name: z.string(),
  sphere: z.enum(spheres),
  position: z.int(),
  endedOn: z.iso.date().nullable(),
  /** Proposals sent in under this very category. */
  proposals: z.int(),
});
export type CategoryView = z.infer<typeof categoryView>;
export const categoryList = z.object({ categories: z.array(categoryView) });
export type CategoryList = z.infer<typeof categoryList>;
