// Invented topics, books and notes of study for the demo.
export const planEntries = [
  ...[
    { rung: 'centre-group', topic: '新时代协商民主理论专题', quarter: 1, month: 2, hours: 4, cohort: 'party-group' },
    { rung: 'chairpersons-council', topic: '年度协商议题政策解读', quarter: 1, month: 3, hours: 2 },
    { rung: 'standing-committee', topic: '数字经济与实体经济融合', quarter: 2, month: 6, hours: 3 },
    { rung: 'member-training', topic: '提案写作与调查研究', quarter: 3, month: 9, hours: 6, cohort: 'all-members' },
    { rung: 'group-study', topic: '基层治理与界别群众工作', quarter: 3, month: null, hours: 2, cohort: 'body-members' },
    { rung: 'office-study', topic: '公文处理与保密要求', quarter: 4, month: 10, hours: 2, cohort: 'office-staff' },
    {
      rung: 'member-training',
      topic: '城市更新中的协商方法',
      quarter: 4,
      month: null,
      hours: 3,
      cohort: 'all-members',
    },
    { rung: 'everyday-reading', topic: '“书香政协”读书月', quarter: 4, month: null, hours: 4, cohort: 'readers' },
  ],
].map((entry) => ({
  cohort: entry.rung === 'standing-committee' ? 'standing-committee' : 'chairpersons-council',
  ...entry,
  materials: `《${entry.topic}》学习读本，辅导提纲一份`,
}));

export const studyPreface =
  '为提高委员政治把握、调查研究、联系群众和合作共事的能力，结合年度协商议题，制定本学习计划。学习以自学为主、集中为辅，进度由实际开展的活动得出。';

export const firstTopics = [
  {
    ...{ title: '学习全国政协最新会议精神', source: '机关学习要点', materials: '会议公报和工作报告摘要' },
    gatheringKinds: ['party-group', 'chairpersons-council', 'standing-committee'],
  },
  {
    ...{ title: '学习生态环境保护有关论述', source: '党组学习安排', materials: '专题摘编' },
    gatheringKinds: ['party-group'],
  },
];

export const books = [
  { title: '老街新生', author: '林一舟', chapters: ['第一章 巷口', '第二章 井台', '第三章 屋檐下', '第四章 灯火'] },
  { title: '问计于邻', author: '苏槐', chapters: ['上篇 倾听', '中篇 商量', '下篇 兑现'] },
];

export const notes = [
  '巷口修自行车的老人一句“先把灯修好”，比报告里三页数据都清楚。下次走访先问最小的事。',
  '作者说商量不是表决，是把不同意见放到一张桌子上。界别协商可以借鉴先写便条、再发言的办法。',
  '“兑现”一章值得反复读：承诺写上日期，才会有人来问。提案办理也该如此。',
  '井台边的排序规则是居民自己定的，外人看着慢，其实最省事。',
];

export const makeUpNotes = [
  '认真阅读了讲座提纲和两个案例。城市更新要先弄清谁住在那里、谁要搬走，再谈图纸。结合本职工作，准备就老旧小区加装电梯的费用分担提出建议。',
  '看完录像，最受启发的是“协商的成本要由方案来付”。本界别从事设计工作的委员可以先做一份低成本改造清单，供座谈时讨论。',
];
