import { v7 } from 'uuid';
import { defineRegisterAct } from '#kernel/acts';
import { type Category, treeWith, whyNotSaved } from '../category-rules.ts';
import { categoriesForChange, changedFields, writeCategories } from '../category-storage.ts';
import { saveCategoryInput } from '../contract.ts';

/** Enters, renames, moves, ends or opens again one category of the committee's tree. */
export const saveCategory = defineRegisterAct({
  name: 'categories.save',
  event: 'saved',
  who: ['system-administrator', 'proposal-officer'],
  input: saveCategoryInput,
  async change({ tx, actor, today }, { position, ...input }) {
    const tree = await categoriesForChange(tx);
    const known = new Map(tree.map((category) => [category.id, category]));
    const before = known.get(input.id ?? '');
    const endedOn = input.endedOn === undefined ? (before?.endedOn ?? null) : input.endedOn;
    const reason = whyNotSaved(tree, { ...input, endedOn }, today);
    if (reason) return reason;
    const { parentId, name } = input;
    const sphere = known.get(parentId ?? '')?.sphere ?? (input.sphere as Category['sphere']);
    const id = before?.id ?? v7();
    const after = treeWith(tree, { id, parentId, name, sphere, endedOn }, position);
    const saved = after.find((category) => category.id === id) as Category;
    const isChanged = (category: Category) => changedFields(known.get(category.id), category).length > 0;
    await writeCategories(tx, actor.tenantId, after.filter(isChanged));
    return { payload: { categoryId: id, name, fields: changedFields(before, saved) }, answer: { id } };
  },
});
