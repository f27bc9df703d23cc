// Minutes assembled from the record: what was on the agenda, who came, who spoke; only what was decided is written by hand.
import type { Block, NamedDocument, QueryDocument } from '#kernel/official-documents';
import { zhCN } from '../messages/index.ts';
import type { ActivityRecord } from '../queries/record.ts';
import { totalsInWords } from './attendance-list.ts';
import { came, dayInWords, heading, hoursInWords, namesIn, paragraph, paragraphs, remarkOf } from './words.ts';

function agendaBlocks({ activity: { agenda } }: ActivityRecord): Block[] {
  if (agenda.length === 0) return [];
  return [
    heading('议程'),
    ...agenda.map(({ position, title, speaker }) =>
      paragraph(`${position}．${title}${speaker ? `（${speaker}）` : ''}`),
    ),
  ];
}

function speechBlocks({ activity: { speeches } }: ActivityRecord): Block[] {
  const given = speeches.filter(({ mark }) => mark !== 'none' && mark !== 'not-taken');
  if (given.length === 0) return [];
  const { speechMarks } = zhCN.activities;
  return [
    heading('发言'),
    ...given.map(({ name, title, mark }) => paragraph(`${name}：《${title}》（${speechMarks[mark]}）`)),
  ];
}

function peopleBlocks({ activity, roll }: ActivityRecord): Block[] {
  const here = roll.lines.filter(came);
  const away = roll.lines.filter(({ attendance }) => attendance === 'excused');
  const missing = roll.lines.filter(({ attendance }) => attendance === 'unexcused');
  const named = (label: string, text: string) => ({ label, text });
  return [
    {
      kind: 'facts',
      items: [
        named('时间', hoursInWords(activity.startsAt, activity.endsAt)),
        named('地点', activity.place || activity.onlineAddress),
        ...(activity.minutes?.chairedBy ? [named('主持', activity.minutes.chairedBy)] : []),
        named('出席', namesIn(here, remarkOf) || '无'),
        ...(away.length > 0 ? [named('请假', namesIn(away))] : []),
        ...(missing.length > 0 ? [named('缺席', namesIn(missing))] : []),
        ...(activity.guests.length > 0
          ? [
              named(
                '列席、受邀',
                activity.guests
                  .map(({ name, organisation }) => `${name}${organisation ? `（${organisation}）` : ''}`)
                  .join('、'),
              ),
            ]
          : []),
      ],
    },
  ];
}

export const minutesPaper: QueryDocument = {
  name: 'activities.minutes',
  query: 'activities.record',
  make(record: ActivityRecord, { committee }): NamedDocument | null {
    const { activity } = record;
    if (!activity.minutes?.writtenAt || activity.contestUntil === null) return null;
    return {
      fileName: `会议纪要（${activity.title}）`,
      document: {
        format: 'notice',
        issuerMark: `${committee.shortName}会议纪要`,
        title: activity.title,
        blocks: [
          ...peopleBlocks(record),
          paragraph(totalsInWords(record)),
          ...agendaBlocks(record),
          ...speechBlocks(record),
          heading('议定事项'),
          ...paragraphs(activity.minutes.decisions),
        ],
        signature: { names: [committee.name], dateText: dayInWords(activity.minutes.writtenAt), sealed: false },
      },
    };
  },
};
