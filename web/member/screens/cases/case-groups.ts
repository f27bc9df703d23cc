export const groups = {
  open: 'submitted,pre-reviewed,filed,assignment-drafted,handling,replied,rehandling',
  drafts: 'draft,cosigning,returned',
  ended: 'tracking,closed,not-filed,merged,converted,withdrawn',
} as const;
export type Group = keyof typeof groups;
export const groupNames: readonly Group[] = ['open', 'drafts', 'ended'];
