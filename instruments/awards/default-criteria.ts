// Criteria a round begins with; the committee may change them until scoring starts. Domain 2.12 (Huangshan, Shijiazhuang).
import type { AwardKind, Criterion } from './contract.ts';

export const defaultCriteria: Readonly<Record<AwardKind, readonly Criterion[]>> = {
  'excellent-proposal': [
    { id: 'matter', label: '选题', maximum: 20 },
    { id: 'research', label: '调研', maximum: 25 },
    { id: 'advice', label: '建议可行', maximum: 30 },
    { id: 'effect', label: '办理成效', maximum: 25 },
  ],
  'advanced-unit': [
    { id: 'leadership', label: '组织领导', maximum: 20 },
    { id: 'consultation', label: '办理协商', maximum: 25 },
    { id: 'reply', label: '答复质量', maximum: 25 },
    { id: 'result', label: '承诺落实', maximum: 30 },
  ],
  'advanced-person': [
    { id: 'duty', label: '履职尽责', maximum: 50 },
    { id: 'work', label: '工作实绩', maximum: 50 },
  ],
};
