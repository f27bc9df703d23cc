// The one line in which a matter is named in a reminder and on paper. Official words are Chinese on every screen.
import { signatureDate } from '#kernel/official-documents';
import type { Matter } from './matter.ts';
import { zhCN } from './messages/zh-CN.ts';

const waits: Readonly<Record<string, string>> = zhCN.supervision.waits;

export const awaited = (waitsFor: string): string => waits[waitsFor] ?? waitsFor;

/** `已逾期 3 个工作日` */
export function distanceText(remainingWorkingDays: number, isLate: boolean): string {
  const days = Math.abs(remainingWorkingDays);
  if (isLate) return days === 0 ? '已逾期' : `已逾期 ${days} 个工作日`;
  return days === 0 ? '今天到期' : `还有 ${days} 个工作日`;
}

export function lineOf({ caseNumber, caseTitle, waitsFor, dueOn, ladder }: Matter): string {
  const number = caseNumber ? `${caseNumber} ` : '';
  const distance = distanceText(ladder.remainingWorkingDays, ladder.standing === 'late');
  return `${number}《${caseTitle}》${awaited(waitsFor)}（${signatureDate(dueOn)}，${distance}）`;
}
