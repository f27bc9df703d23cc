// What invented members did outside, and what they write of their year.
export const outsideTexts = [
  { sort: 'publicity', title: '为社区居民宣讲垃圾分类新规', text: '在社区活动室宣讲两小时，居民四十余人参加。' },
  { sort: 'welfare', title: '向乡村小学捐赠图书三百册', text: '会同企业志愿者送书到校，并与老师座谈。' },
  { sort: 'contact', title: '走访小微企业听取用工意见', text: '走访六家企业，汇总意见九条。' },
  { sort: 'mediation', title: '参与调解物业纠纷', text: '与街道干部一道调解，双方达成协议。' },
  { sort: 'research', title: '自行调研老年助餐点运行情况', text: '走访四个助餐点，形成调研笔记。' },
  { sort: 'writing', title: '在市报发表关于夜间经济的文章', text: '' },
  { sort: 'honour', title: '获评全市最美志愿者', text: '' },
  { sort: 'welfare', title: '组织义诊进社区', text: '会同医院同事为居民义诊一天。' },
] as const;

export const reportTexts = [
  {
    results: '所提加装电梯、社区助餐的建议已有三个街道落实，居民反映良好。',
    problems: '调研次数偏少，对基层情况了解还不够深入。',
    advice: '建议多安排跨界别的联合调研。',
  },
  {
    results: '围绕小微企业用工提出建议，有关部门出台了两条便利措施。',
    problems: '',
    advice: '建议提前公布年度协商计划，便于准备。',
  },
  {
    results: '联系界别群众十余次，反映的公交线路问题已得到解决。',
    problems: '提案跟踪督促不够及时。',
    advice: '',
  },
] as const;
