// Invented texts for the demo's key proposals.
export const workPoints = [
  '围绕城市更新、产业链补短板、托育养老和水环境治理四项重点工作，选出牵动面大、群众期盼、当年能见成效的提案。',
  '聚焦稳就业、乡村振兴示范片、老旧小区改造和公共服务均等化，选出能够推动一类问题解决的提案。',
];

export const reasons = [
  '调研走访了六个社区，问题普遍，建议具体，群众盼了多年。',
  '与市里今年的民生实事对得上，承办单位明确，当年可以见到成效。',
  '集体讨论多次形成，数据扎实，提出的办法在外地已有成熟做法。',
  '涉及多个部门，需要领导牵头协调，列为重点有利于推动解决。',
  '连续两年有委员反映，本次建议把责任和时限都写清楚了。',
];

export const notes = {
  good: '问题准、建议实，建议列入表决名单。',
  poor: '题目较大，当年难以落地，建议作为一般提案继续办理。',
};

export const leaders = [
  { kind: 'party-secretary', name: '顾长风', post: '书记' },
  { kind: 'mayor', name: '程远帆', post: '市长' },
  { kind: 'deputy', name: '梅若琳', post: '副市长' },
] as const;

export const plans = [
  {
    aim: '推动承办单位在年底前拿出分年度实施计划，选两处先行试点，形成可推广的做法。',
    steps: [
      { form: 'forum', what: '与承办单位、提案者座谈，逐条对照建议明确责任。' },
      { form: 'visit', what: '到两处试点走访，听取居民意见。' },
      { form: 'inspection', what: '组织委员视察，检查进度和资金落实。' },
    ],
  },
  {
    aim: '协调解决部门之间的职责空档，使群众办事从三个窗口减少到一个窗口。',
    steps: [
      { form: 'visit', what: '到政务服务大厅跟随群众走一遍流程。' },
      { form: 'forum', what: '请三个部门面对面协商，确定牵头单位和时限。' },
    ],
  },
] as const;

export const visits = [
  {
    kind: 'visit',
    place: '滨河街道三个社区',
    people: '督办领导、提案者三人、承办单位负责人',
    points: '看了四个点位，两处已经开工；居民担心工期，承办单位答应公布时间表。',
  },
  {
    kind: 'forum',
    place: '市政协会议室',
    people: '督办领导、提案者、主办和会办单位分管负责人',
    points: '逐条对照建议，明确由主办单位每月通报一次进度，会办单位两周内提供数据。',
  },
  {
    kind: 'inspection',
    place: '东部新区',
    people: '主席会议成员、委员二十人',
    points: '视察了在建项目，委员建议把无障碍设施同步验收，承办单位采纳。',
  },
] as const;

export const instructions = [
  {
    leaderName: '顾长风',
    leaderPost: '书记',
    text: '这件提案抓住了群众急难愁盼，请主办单位列出清单，逐项销号，年底报结果。',
    isParaphrase: false,
    source: '办公室收文登记第 118 号',
    readableBy: ['proposal-officer', 'proposal-committee-head', 'secretary-general', 'chairpersons-council'],
  },
  {
    leaderName: '程远帆',
    leaderPost: '市长',
    text: '要求把建议纳入明年工作安排，统筹资金，先易后难。',
    isParaphrase: true,
    source: '政府办公室会议记录摘登',
    readableBy: ['proposal-committee-head', 'secretary-general'],
  },
] as const;

export const reports = [
  '承办单位已按建议制定分年度实施计划，两处试点完成过半。建议尽快明确后期管护主体，并把经验在全市推开。',
  '部门之间的职责已经理清，办事窗口由三个并为一个。建议继续压缩材料，做好乡镇延伸。',
];

export const lookBacks = [
  {
    finding: 'kept',
    byWhom: '提案委员会和提案者',
    text: '随机走访十二户居民，十一户表示问题已经解决，承诺事项全部兑现。',
  },
  {
    finding: 'partly-kept',
    byWhom: '第三方评估组',
    text: '主要措施已经落实，后期管护经费尚未列入预算，建议继续跟踪。',
  },
] as const;
