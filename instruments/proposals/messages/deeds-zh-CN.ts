// 提案在履职档案中的记录用语。
const by = (did: string) =>
  `{role, select, co {附议的提案${did}} other {{form, select, joint {领衔的联名提案${did}} collective {执笔的集体提案${did}} other {提案${did}}}}}`;

export const deedsZhCN = {
  'proposal-submitted':
    '{role, select, co {附议提案} other {{form, select, joint {领衔提交联名提案} collective {执笔提交集体提案} other {提交提案}}}}',
  'proposal-filed': by('立案'),
  'proposal-merged': by('并案办理'),
  'proposal-converted': by('转为社情民意信息'),
  'proposal-key': by('列为重点提案'),
  'proposal-excellent': by('获评优秀提案'),
} as const;
