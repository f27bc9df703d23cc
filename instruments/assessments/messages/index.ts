import { en as scoringEn, zhCN as scoringZhCN } from '#kernel/scoring/messages';
import { en as ownEn } from './en.ts';
import { en as readableEn } from './readable-en.ts';
import { zhCN as readableZhCN } from './readable-zh-CN.ts';
import { zhCN as ownZhCN } from './zh-CN.ts';

export const zhCN = { ...ownZhCN, ...scoringZhCN, assessments: { ...ownZhCN.assessments, ...readableZhCN } } as const;
export const en = { ...ownEn, ...scoringEn, assessments: { ...ownEn.assessments, ...readableEn } } as const;
