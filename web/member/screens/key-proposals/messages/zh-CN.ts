export const zhCN = {
  title: '重点提案',
  lead: '领办',
  supervisor: '督办',
  state: '督办状态',
  next: '下一步',
  visits: '督办活动',
  plan: '督办方案',
  noPlan: '方案还没有拟定。',
  sign: '审签方案',
  signText: '以你的名义审签这份督办方案，督办开始。',
  signed: '方案已审签',
  back: '今日',
} as const;
