// 查找的文字。
export const zhCN = {
  title: '查找',
  words: '查找内容',
  placeholder: '案由、正文、答复里的词',
  verb: '查找',
  session: '会次',
  allSessions: '全部会次',
  category: '类别',
  allCategories: '全部类别',
  stage: '阶段',
  allStages: '全部阶段',
  stages: { filed: '已立案', handling: '办理中', replied: '已答复', closed: '已办结' },
  nothing: '没有找到',
  nothingAdvice: '换一个词，或放宽会次、类别和阶段。这里能找到你可以看的全部提案和答复。',
} as const;
