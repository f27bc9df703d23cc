// Invented published proposals, as long as real ones are, always the same.
import type { Release } from '#kernel/publication';

/** A small generator of its own: the same texts on every machine. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const places = ['城北', '城南', '河东', '桃园', '文昌', '青云', '石榴巷', '银杏里', '海棠路', '玉兰街', '北湖', '东郊'];
const things = [
  '停车',
  '路灯',
  '公交',
  '电梯',
  '菜场',
  '学校',
  '诊所',
  '公园',
  '河道',
  '排水',
  '步道',
  '图书馆',
  '养老',
  '托育',
];
const faults = [
  '不足',
  '老化',
  '拥堵',
  '不便',
  '标准不一',
  '缺少维护',
  '信息不通',
  '布局不合理',
  '夜间关闭',
  '排队时间长',
];
const remedies = [
  '增设窗口',
  '统一标准',
  '分期改造',
  '公布时限',
  '建立台账',
  '委托专业机构',
  '错时开放',
  '联合检查',
  '听取居民意见',
];
const sessions = ['十届一次会议', '十届二次会议', '十届三次会议', '十届四次会议', '十届五次会议'];
const categories = Array.from({ length: 20 }, (_, index) => `${things[index % things.length]}类${index + 1}`);
export const units = Array.from({ length: 60 }, (_, index) => `青川市第${index + 1}局`);
export const words = [...places, ...things, ...faults, ...remedies];

const pick = <Item>(roll: () => number, list: readonly Item[]): Item => list[Math.floor(roll() * list.length)]!;

function sentence(roll: () => number): string {
  const [place, thing, fault, remedy] = [
    pick(roll, places),
    pick(roll, things),
    pick(roll, faults),
    pick(roll, remedies),
  ];
  return `${place}一带的${thing}问题较为突出，主要是${fault}，居民多次反映，建议由牵头单位${remedy}，并在一年内公布进展。`;
}

const textOf = (roll: () => number, sentences: number): string =>
  Array.from({ length: sentences }, () => sentence(roll)).join('\n');

const day = 86_400_000;

export interface Numbered {
  readonly caseId: string;
  readonly index: number;
  readonly now: Date;
}

/** A third is only listed; of the rest some promises are kept, some open, some late. */
export function proposalRelease(roll: () => number, { caseId, index, now }: Numbered): Release {
  const [place, thing, remedy] = [pick(roll, places), pick(roll, things), pick(roll, remedies)];
  const title = `关于${place}${thing}${remedy}的提案（${index}）`;
  const address = `${1 + (index % 5)}-${String(index).padStart(6, '0')}`;
  const [session, category, unit] = [sessions[index % 5]!, pick(roll, categories), pick(roll, units)];
  const isListed = roll() < 0.33;
  const [situation, asked, answer] = [textOf(roll, 6), textOf(roll, 1), textOf(roll, 3)];
  const dueOn = new Date(now.getTime() + Math.floor((roll() - 0.5) * 400) * day).toISOString().slice(0, 10);
  const isKept = roll() < 0.5;
  const promise = { unit, text: sentence(roll), dueOn, isKept, keptOn: isKept ? dueOn : null, evidence: '' };
  const answers = [{ unit, verdict: 'adopted', text: answer, promises: [promise] }];
  const text = {
    ...{ situation, recommendations: [{ text: asked, answers }] },
    ...{ replies: [{ unit, documentNumber: '', deliveredOn: dueOn, opening: answer, closing: '', secondReply: '' }] },
    closedReplies: [],
  };
  const body = {
    ...{ number: address, kind: 'member', isKey: index % 100 === 0, filedOn: '2026-01-15' },
    ...{ proposers: [`委员${index % 700}`], proposerCount: 1, text: isListed ? null : text },
  };
  const open = !isListed && !isKept ? 1 : 0;
  return {
    ...{ kind: 'proposal', caseId, address, standing: isListed ? 'listed' : 'full', title, body },
    ...{ session, category, units: [unit], commitmentsKept: isListed || open ? 0 : 1, commitmentsOpen: open },
    nextDueOn: open ? dueOn : null,
    searchText: [address, title, unit, ...(isListed ? [] : [situation, asked, answer])].join('\n'),
  };
}

export function newsRelease(roll: () => number, { caseId, index }: Numbered): Release {
  const text = textOf(roll, 3);
  const title = `${pick(roll, places)}${pick(roll, things)}协商议事会举行（${index}）`;
  const body = {
    heldOn: '2026-11-20',
    place: pick(roll, places),
    host: '社会建设委员会',
    peopleCount: 20,
    text,
    photos: [],
  };
  return {
    ...{
      kind: 'news',
      caseId,
      address: `2026-${index}`,
      standing: 'full',
      title,
      body,
      session: '2026',
      category: null,
    },
    ...{ units: [], commitmentsKept: 0, commitmentsOpen: 0, nextDueOn: null, searchText: `${title}\n${text}` },
  };
}

export { categories, sessions };
