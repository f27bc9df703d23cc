// The category tree a newly founded committee begins with; it is the committee's own from then on.
import type { Sphere } from './category-rules.ts';

export interface DefaultCategory {
  readonly name: string;
  readonly sphere: Sphere;
  readonly children: readonly string[];
}

export const defaultCategories: readonly DefaultCategory[] = [
  { name: '农业农村', sphere: 'economy', children: ['粮食与种业', '特色产业', '乡村建设', '农民增收'] },
  { name: '产业与科技', sphere: 'economy', children: ['工业转型', '科技创新', '数字经济', '园区与项目'] },
  { name: '商贸与旅游', sphere: 'economy', children: ['消费与市场', '物流与外贸', '旅游发展'] },
  { name: '财税金融', sphere: 'economy', children: ['财政与国资', '金融服务', '营商环境'] },
  { name: '法治与政务', sphere: 'politics', children: ['依法行政', '政务服务', '法律服务', '基层治理'] },
  { name: '统战与联谊', sphere: 'politics', children: ['政协与党派工作', '民族宗教', '港澳台侨'] },
  { name: '教育', sphere: 'culture', children: ['学前与义务教育', '高中与职业教育', '青少年身心健康'] },
  { name: '文化体育', sphere: 'culture', children: ['文物与非遗保护', '公共文化服务', '全民健身'] },
  { name: '医药卫生', sphere: 'society', children: ['医疗服务', '疾病预防', '中医药', '医疗保障'] },
  { name: '就业与社会保障', sphere: 'society', children: ['就业创业', '养老服务', '儿童与妇女', '助残与救助'] },
  { name: '城建与交通', sphere: 'society', children: ['住房与小区', '市政设施', '道路与停车', '公共交通'] },
  { name: '公共安全', sphere: 'society', children: ['安全生产', '消防与应急', '食品药品安全'] },
  { name: '生态环境', sphere: 'ecology', children: ['水污染防治', '大气与噪声', '垃圾处理', '绿化与生态修复'] },
  { name: '资源与节能', sphere: 'ecology', children: ['耕地与矿产', '水资源', '节能降碳'] },
];
