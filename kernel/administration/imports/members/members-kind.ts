import { en, zhCN } from '../../messages/index.ts';
import type { ImportKind } from '../import-kind.ts';
import { type MemberValues, memberColumns, readMembers } from '../read-members.ts';
import { applyMembers } from './apply-members.ts';
import { compareMembers } from './compare-members.ts';
import { undoMembers } from './undo-members.ts';

export const membersKind: ImportKind<MemberValues> = {
  kind: 'members',
  who: ['system-administrator', 'proposal-officer', 'member-affairs-officer'],
  columns: Object.values(memberColumns).map(({ names }) => names[0]),
  messages: { 'zh-CN': zhCN, en },
  optionsFrom: () => ({}),
  readRows: readMembers,
  compare: compareMembers,
  apply: applyMembers,
  undo: undoMembers,
};
