// Words of the trade rather than of the matter: every proposal "further strengthens" something. They tell nothing about
// what is asked, so comparing passes over them. Own list, longest first where one lies in another.
const openings = ['关于', '有关', '针对', '围绕', '为了', '目前', '当前', '近年来', '随着'];
const endings = [
  '的几点建议',
  '几点建议',
  '对策建议',
  '政策建议',
  '有关建议',
  '意见建议',
  '的建议',
  '的提案',
  '的意见',
];
const papers = [
  '建议',
  '提案',
  '意见',
  '对策',
  '反映',
  '案由',
  '情况分析',
  '存在的问题',
  '存在问题',
  '问题',
  '请求',
  '咨询',
  '投诉',
];
const pushes = [
  '进一步',
  '切实',
  '大力',
  '积极',
  '不断',
  '持续',
  '深入',
  '全面',
  '充分',
  '着力',
  '加强',
  '加快',
  '加大',
  '推进',
  '推动',
  '促进',
  '完善',
  '健全',
  '建立',
  '提高',
  '提升',
  '强化',
  '优化',
  '规范',
  '落实',
  '实施',
  '开展',
  '支持',
  '鼓励',
  '引导',
  '做好',
  '制定',
  '出台',
  '解决',
  '力度',
  '机制',
  '体系',
  '措施',
  '工作',
  '发展',
  '相关部门',
  '有关部门',
];
const places = ['我国', '我省', '我市', '我县', '我区', '本市', '本县', '全省', '全市', '全县', '全区'];
const manners = [
  '尊敬的领导',
  '各位领导',
  '领导',
  '您好',
  '谢谢',
  '希望',
  '恳请',
  '盼望',
  '部门',
  '政府',
  '非常',
  '严重',
];

const all = [...openings, ...endings, ...papers, ...pushes, ...places, ...manners];
const pattern = new RegExp(`(?:${all.sort((one, other) => other.length - one.length).join('|')})`, 'gu');

/** The text with a sentence's end where a word of the trade stood: no pair of characters reaches across it. */
export const withoutProcedureWords = (text: string): string => text.replace(pattern, '\n');
