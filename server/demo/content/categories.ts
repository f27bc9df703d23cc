// The committee's category tree (two levels) and its fixed mapping to the five spheres used in upward reports.

export type Sphere = 'economy' | 'politics' | 'culture' | 'society' | 'ecology';

/** "top.sub", for example "transport.bus". */
export type CategoryKey = string;

export interface Category {
  readonly key: string;
  readonly name: string;
  readonly sphere: Sphere;
  readonly children: readonly { readonly key: CategoryKey; readonly name: string }[];
}

/** A top category as written here, its children by short key. */
interface Branch extends Omit<Category, 'children'> {
  readonly children: Readonly<Record<string, string>>;
}

const tree: readonly Branch[] = [
  {
    key: 'agriculture',
    name: '农业农村',
    sphere: 'economy',
    children: {
      produce: '农产品与品牌',
      land: '耕地与农机',
      village: '村集体经济',
    },
  },
  {
    key: 'industry',
    name: '工业与科技',
    sphere: 'economy',
    children: {
      upgrade: '企业技术改造',
      park: '园区建设',
      science: '科技成果转化',
      skills: '产业技能人才',
    },
  },
  {
    key: 'commerce',
    name: '商贸物流文旅',
    sphere: 'economy',
    children: {
      street: '商业街区',
      tourism: '旅游业',
      logistics: '物流与口岸',
    },
  },
  {
    key: 'finance',
    name: '财税金融与营商',
    sphere: 'economy',
    children: {
      credit: '金融与保险',
      business: '营商环境',
      public: '国有资产与财政',
    },
  },
  {
    key: 'governance',
    name: '民主法治与机关效能',
    sphere: 'politics',
    children: {
      administration: '机关服务与执法',
      'rule-of-law': '公共法律服务',
      participation: '基层民主与协商',
    },
  },
  {
    key: 'united-front',
    name: '统战与民族宗教',
    sphere: 'politics',
    children: { ethnic: '民族工作', overseas: '港澳台侨' },
  },
  {
    key: 'education',
    name: '教育',
    sphere: 'culture',
    children: { early: '学前教育', rural: '乡村教育', health: '学生健康' },
  },
  {
    key: 'culture',
    name: '文化体育',
    sphere: 'culture',
    children: {
      heritage: '文物与非遗',
      public: '公共文化',
      sports: '群众体育',
    },
  },
  {
    key: 'health',
    name: '医疗卫生',
    sphere: 'society',
    children: {
      rural: '基层医疗',
      hospital: '医院服务',
      emergency: '急救与药品',
    },
  },
  {
    key: 'livelihood',
    name: '民政社保',
    sphere: 'society',
    children: {
      elders: '养老',
      children: '儿童',
      disabled: '残疾人',
      women: '妇女权益',
      funerals: '殡葬服务',
    },
  },
  {
    key: 'labour',
    name: '就业与劳动保障',
    sphere: 'society',
    children: { 'new-work': '灵活就业', protection: '劳动保护' },
  },
  {
    key: 'city',
    name: '城乡建设与管理',
    sphere: 'society',
    children: {
      renewal: '老旧小区改造',
      property: '物业与供水',
      drainage: '排水防涝',
      parking: '停车',
    },
  },
  {
    key: 'transport',
    name: '交通出行',
    sphere: 'society',
    children: {
      streets: '城市道路',
      bus: '公共交通',
      'rural-roads': '农村公路',
      accessible: '无障碍出行',
    },
  },
  {
    key: 'safety',
    name: '公共安全',
    sphere: 'society',
    children: { fire: '消防与燃气', water: '防溺水', fraud: '反诈' },
  },
  {
    key: 'ecology',
    name: '生态环境',
    sphere: 'ecology',
    children: {
      water: '水环境',
      waste: '固体废物',
      green: '绿化与修复',
      air: '大气',
    },
  },
];

export const categories: readonly Category[] = tree.map(({ children, ...top }) => ({
  ...top,
  children: Object.entries(children).map(([sub, name]) => ({ key: `${top.key}.${sub}`, name })),
}));

/** The sphere a category reports to; an unknown key is a mistake and throws. */
export function sphereOf(key: CategoryKey): Sphere {
  const found = categories.find((top) => top.children.some((child) => child.key === key));
  if (!found) throw new Error(`Unknown category ${key}`);
  return found.sphere;
}
