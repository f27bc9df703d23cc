// What stands at the public door is open to whoever is signed in as well.
import { roleNames } from '#kernel/permissions';

export const everybody = ['public', 'member', ...roleNames] as const;
