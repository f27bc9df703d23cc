import type { Messages } from '#platform/locale';
import type { zhCategories } from './zh-CN-categories.ts';

export const enCategories: Messages<typeof zhCategories> = {
  categories: {
    title: 'Categories',
    lead: 'Two levels; each top category lies in one of the five spheres, for writers to choose and for reports upward',
    add: 'Add a top category',
    addChild: 'Add under this one',
    change: 'Change category',
    name: 'Name',
    nameHint: '2 to 30 characters',
    nameMissing: 'Fill in the name, 2 characters at least',
    sphere: 'Sphere',
    sphereHint: 'Those under it lie in the same sphere',
    sphereMissing: 'Choose a sphere',
    parent: 'Upper category',
    proposals: 'Proposals',
    more: 'More',
    menu: 'More for category “{name}”',
    up: 'Move up',
    upEdge: 'first already',
    down: 'Move down',
    downEdge: 'last already',
    end: 'End',
    endAdvice: 'New proposals can no longer choose “{name}”; those that have it keep it, and counts stay.',
    endsOn: 'Ended on',
    endsOnHint: 'Today or earlier; it ends when saved',
    endedOn: 'Ended {date}',
    reopen: 'Open again',
    inSphere: 'Categories in {sphere}',
    sphereEmpty: 'No category here yet. Choose “Add a top category” and this sphere.',
  },
};
