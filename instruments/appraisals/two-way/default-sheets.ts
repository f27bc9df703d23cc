// The sheets that ship, after the field's own (Huangshan for proposals, Shijiazhuang's +/-5 for handling).
import type { Criterion, Side } from './contract.ts';

const gives = (key: string, name: string, most: number, guide: string): Criterion => ({
  ...{ key, name, guide, least: 0, most },
});
const adds = (key: string, name: string, points: number, guide: string): Criterion => ({
  ...{ key, name, guide, least: -points, most: points },
});

const handling = (result: string): readonly Criterion[] => [
  gives('leadership', '组织领导', 20, '有领导领办，有专人承办，办理方案清楚。'),
  gives('consultation', '沟通协商', 20, '办前、办中、办后与提案者协商，意见有回应。'),
  gives('reply', '答复质量', 30, '逐条答复，讲清采纳与否和理由，格式规范、按时。'),
  gives('result', '办理结果', 30, result),
  adds('praise', '加减分', 5, '办理有突出成效的加分；推诿、敷衍的减分。'),
];

export const defaultSheets: Readonly<Record<Side, readonly Criterion[]>> = {
  proposer: handling('建议得到落实，或有明确的时间表。'),
  committee: handling('承诺事项可核查、已兑现，提案者的意见得到尊重。'),
  unit: [
    gives('scientific', '科学性', 20, '事实清楚，数据可靠，分析有据。'),
    gives('serious', '严肃性', 20, '围绕中心、关系民生，一事一案。'),
    gives('feasible', '可行性', 20, '建议具体，符合本地权限和财力。'),
    gives('formal', '规范性', 20, '结构完整，文字简明，要素齐全。'),
    gives('influence', '影响力', 20, '对工作有推动，社会反响好。'),
  ],
};
