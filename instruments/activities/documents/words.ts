// What the papers of an activity have in common: hours in words, names in one paragraph.
import { calendarDateOf } from '#kernel/deadlines';
import type { Block } from '#kernel/official-documents';
import { signatureDate } from '#kernel/official-documents';
import type { RollLine } from '../contract.ts';
import { zhCN } from '../messages/index.ts';

const clock = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

export const dayInWords = (moment: string): string => signatureDate(calendarDateOf(new Date(moment)));

/** 2026年12月3日09:00 */
export const hourInWords = (moment: string): string => `${dayInWords(moment)}${clock.format(new Date(moment))}`;

export function hoursInWords(startsAt: string, endsAt: string): string {
  const [from, until] = [new Date(startsAt), new Date(endsAt)];
  const isOneDay = calendarDateOf(from) === calendarDateOf(until);
  const end = isOneDay ? clock.format(until) : `${dayInWords(endsAt)}${clock.format(until)}`;
  return `${dayInWords(startsAt)}${clock.format(from)}至${end}`;
}

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
export const paragraphs = (text: string): Block[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => paragraph(line.trim()));

/** 王晓明（迟到）、李青 */
export const namesIn = (lines: readonly RollLine[], remark: (line: RollLine) => string = () => ''): string =>
  lines.map((line) => `${line.name}${remark(line) ? `（${remark(line)}）` : ''}`).join('、');

export const came = ({ attendance }: RollLine): boolean =>
  attendance === 'present' || attendance === 'late' || attendance === 'delegated';

export function remarkOf({ attendance, leftEarly, leaveReason }: RollLine): string {
  const { attendances, leaveReasons, leftEarly: early } = zhCN.activities;
  if (attendance === 'excused') return leaveReason ? leaveReasons[leaveReason] : '';
  const said = attendance === 'present' ? [] : [attendances[attendance]];
  return [...said, ...(leftEarly ? [early] : [])].join('、');
}
