// The kinds of liaison (联系制度) that every part understands.
import * as z from 'zod';

/** Whom each kind contacts; a group is named by words, a member by their seat. */
export const liaisonKinds = {
  /** 党组成员联系党员委员 */
  'party-group-to-party-member': { contactee: 'member', among: 'party-members' },
  /** 党员委员联系党外委员 */
  'party-member-to-member': { contactee: 'member', among: 'members-outside-the-party' },
  /** 主席会议成员联系委员 */
  'council-to-member': { contactee: 'member', among: 'members' },
  /** 委员联系界别群众 */
  'member-to-sector-people': { contactee: 'group', among: 'groups' },
} as const;
export type LiaisonKind = keyof typeof liaisonKinds;
export const liaisonKindNames = Object.keys(liaisonKinds) as [LiaisonKind, ...LiaisonKind[]];
export const liaisonKind = z.enum(liaisonKindNames);
