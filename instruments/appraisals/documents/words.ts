// Official documents are Chinese whatever language the screen speaks.
import type { GradeTally, Score } from '../contract.ts';
import { zhCN } from '../messages/zh-CN.ts';

export const words = zhCN.appraisals;

export const scoreText = (score: Score | null): string =>
  score ? `${score.points}（${words.grades[score.grade]}）` : words.silent;

export const tallyText = ({ excellent, good, fair, poor, silent }: GradeTally): string =>
  `优 ${excellent}、良 ${good}、中 ${fair}、差 ${poor}、未评 ${silent}`;

export const followUpText = (item: { renewedReply: 'asked' | 'given' | null; isAdvised: boolean }): string => {
  const reply = { asked: '要求重新答复', given: '已重新答复' };
  const advice = item.isAdvised ? ['已向提案者提出建议'] : [];
  return [...(item.renewedReply ? [reply[item.renewedReply]] : []), ...advice].join('；');
};
