// The attendance list in the form its kind asks for (domain 6.3): present, on leave with the reason's kind, absent.
import type { Block, NamedDocument, QueryDocument } from '#kernel/official-documents';
import type { RollLine } from '../contract.ts';
import { kindRules } from '../kinds.ts';
import { zhCN } from '../messages/index.ts';
import type { ActivityRecord } from '../queries/record.ts';
import { came, dayInWords, heading, hoursInWords, namesIn, paragraph, remarkOf } from './words.ts';

/** The groups in which people are named, in their order. */
export function groupsOf({ activity, roll }: ActivityRecord): [string, RollLine[]][] {
  const form = kindRules[activity.kind].list;
  if (form === 'one-list') return [['', roll.lines]];
  const groups = new Map<string, RollLine[]>();
  for (const line of roll.lines) {
    const name = (form === 'by-sector' ? line.sector : line.groupName) || '其他人员';
    groups.set(name, [...(groups.get(name) ?? []), line]);
  }
  return [...groups];
}

const row = (label: string, lines: readonly RollLine[]): Block[] =>
  lines.length === 0 ? [] : [paragraph(`${label}（${lines.length}人）：${namesIn(lines, remarkOf)}`)];

function groupBlocks([name, lines]: [string, RollLine[]]): Block[] {
  return [
    ...(name === '' ? [] : [{ kind: 'heading', level: 2, text: name } as const]),
    ...row('出席', lines.filter(came)),
    ...row(
      '请假',
      lines.filter(({ attendance }) => attendance === 'excused'),
    ),
    ...row(
      '缺席',
      lines.filter(({ attendance }) => attendance === 'unexcused' || attendance === 'absent'),
    ),
  ];
}

export function totalsInWords({ roll: { totals, quorum } }: ActivityRecord): string {
  const counted = `应到${totals.called}人，实到${totals.attended}人，请假${totals.leave}人，缺席${totals.unexcused}人`;
  if (quorum.needed === null) return `${counted}。`;
  const met = quorum.attended >= quorum.needed ? '符合规定人数' : '未达到规定人数';
  return `${counted}；须有${quorum.needed}人以上到会，${met}。`;
}

function tableOf({ roll }: ActivityRecord): Block {
  return {
    kind: 'table',
    caption: '分界别统计',
    columns: [
      { header: '界别', share: 4 },
      ...['应到', '实到', '迟到', '请假', '缺席'].map((header) => ({ header, share: 1, align: 'center' as const })),
    ],
    rows: roll.bySector.map((one) => [
      one.name || '其他人员',
      ...[one.called, one.attended, one.late, one.leave, one.unexcused].map(String),
    ]),
  };
}

export const attendanceList: QueryDocument = {
  name: 'activities.attendance-list',
  query: 'activities.record',
  make(record: ActivityRecord, { committee, today }): NamedDocument | null {
    const { activity } = record;
    if (activity.contestUntil === null) return null;
    return {
      fileName: `出席名单（${activity.title}）`,
      document: {
        format: 'notice',
        issuerMark: `${committee.shortName}文件`,
        title: `${activity.title}出席情况`,
        blocks: [
          paragraph(
            `${zhCN.activities.kinds[activity.kind]}于${hoursInWords(activity.startsAt, activity.endsAt)}在${activity.place || '线上'}举行。${totalsInWords(record)}`,
          ),
          heading('名单'),
          ...groupsOf(record).flatMap(groupBlocks),
          heading('统计'),
          tableOf(record),
        ],
        signature: { names: [committee.name], dateText: dayInWords(`${today}T12:00:00+08:00`), sealed: true },
      },
    };
  },
};
