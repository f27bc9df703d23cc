// What the demo's activities are called and what is said of them; all invented.
import type { GatheringKind } from '#kernel/gatherings';

export interface ActivityText {
  readonly kind: GatheringKind;
  readonly title: string;
  readonly place: string;
}

/** What was held in the past year, the latest first. */
export const yearsActivities: readonly ActivityText[] = [
  { kind: 'inspection', title: '视察老旧小区改造', place: '和平街道办事处门前集合' },
  { kind: 'committee-meeting', title: '提案线索会商会', place: '机关三楼会议室' },
  { kind: 'sector-meeting', title: '界别委员学习交流会', place: '滨河委员之家' },
  { kind: 'research', title: '专题调研：专精特新企业的难处', place: '高新区管委会' },
  { kind: 'service', title: '服务为民：送健康进社区', place: '滨河社区' },
  { kind: 'forum', title: '营商环境座谈会', place: '机关二楼会议室' },
  { kind: 'consultation', title: '对口协商会：学校周边交通', place: '机关一楼会议室' },
  { kind: 'oversight', title: '农贸市场食品安全监督', place: '城北农贸市场' },
  { kind: 'contact-day', title: '双周联系委员日（秋季）', place: '主席接待室' },
  { kind: 'standing-committee', title: '常委会会议（听取半年情况通报）', place: '机关礼堂' },
  { kind: 'inspection', title: '视察防汛排涝工程', place: '南河闸' },
  { kind: 'committee-meeting', title: '半年工作小结会', place: '机关三楼会议室' },
  { kind: 'study-tour', title: '赴邻市学习社区养老', place: '机关门前集合' },
  { kind: 'service', title: '服务为民：法律咨询进园区', place: '高新区服务大厅' },
  { kind: 'research', title: '专题调研：乡村小学的课后服务', place: '青川镇中心小学' },
  { kind: 'forum', title: '青年委员座谈会', place: '机关二楼会议室' },
  { kind: 'appraisal', title: '民主评议：窗口服务', place: '政务服务中心' },
  { kind: 'other-activity', title: '全民义务植树', place: '城西林场' },
];

export const minutesTexts: readonly string[] = [
  '会议听取了情况介绍，与会委员围绕议题作了发言。\n议定：一、形成专题报告，报主席会议；二、由办公室跟踪落实。',
  '委员实地察看了现场，听取了介绍，提出意见建议七条，由办公室整理后送有关部门研究。',
];

interface SpeechText {
  readonly title: string;
  readonly text: string;
}

export const speechTexts: readonly SpeechText[] = [
  {
    title: '让社区小店亮起来',
    text: '社区小店连着居民的日常。建议把临街小店纳入夜间照明和门头改造，简化小额改造的办理手续，方便居民就近消费。',
  },
  {
    title: '办好老年助餐这件小事',
    text: '老年助餐点分布不均，有的站点离居民较远。建议按人口分布补点，鼓励餐饮企业参与，价格和质量向社会公开。',
  },
  {
    title: '给实习的年轻人一张床',
    text: '来本市实习的毕业生找短租不易。建议利用闲置公寓设青年驿站，住满一个月以内免费，由用人单位担保。',
  },
];

/** Two versions of one paper, and a second paper. */
export const paperTexts = {
  brief: {
    title: '民营经济发展情况通报（讨论稿）',
    versions: [
      { note: '', text: '上半年全市新增市场主体同比增长，融资、用地、用工仍是企业反映最多的三件事。' },
      { note: '更新三季度数据，补充企业诉求清单', text: '前三季度全市新增市场主体同比增长；附企业诉求清单二十一条。' },
    ],
  },
  outline: { title: '座谈提纲', text: '一、融资；二、用地与用工；三、政务服务。请每位委员发言不超过八分钟。' },
} as const;

export const plenaryPapers = [
  { title: '会议须知', text: '请提前十五分钟入场，按座位表就座，会议期间手机静音。' },
  { title: '分组讨论安排', text: '各组召集人、讨论地点和联络员见附表。' },
] as const;

export const groupNames: readonly string[] = ['第一组', '第二组', '第三组', '第四组', '第五组', '第六组'];
