// The notice as a letter, for those who keep paper; and the seat plan for the door of the hall.
import type { Block, NamedDocument, QueryDocument } from '#kernel/official-documents';
import { zhCN } from '../messages/index.ts';
import type { ActivityRecord } from '../queries/record.ts';
import { dayInWords, heading, hoursInWords, paragraph, paragraphs } from './words.ts';

export const noticeLetter: QueryDocument = {
  name: 'activities.notice',
  query: 'activities.record',
  make({ activity, roll }: ActivityRecord, { committee, today }): NamedDocument | null {
    if (activity.state === 'draft' || activity.state === 'cancelled') return null;
    const items = [
      { label: '时间', text: hoursInWords(activity.startsAt, activity.endsAt) },
      { label: '地点', text: activity.place || activity.onlineAddress },
      { label: '参加人员', text: `${roll.totals.called}人（名单另附）` },
      { label: '请假', text: `不能参加的，请于${dayInWords(`${activity.leaveUntil}T12:00:00+08:00`)}前请假` },
      ...(activity.contact ? [{ label: '联系', text: activity.contact }] : []),
    ];
    const agenda: Block[] =
      activity.agenda.length === 0
        ? []
        : [heading('议程'), ...activity.agenda.map(({ position, title }) => paragraph(`${position}．${title}`))];
    return {
      fileName: `活动通知（${activity.title}）`,
      document: {
        format: 'notice',
        issuerMark: `${committee.shortName}文件`,
        addressee: '各位委员',
        title: `关于举行${activity.title}的通知`,
        blocks: [...paragraphs(activity.summary), { kind: 'facts', items }, ...agenda],
        signature: {
          names: [activity.hostName || committee.name],
          dateText: dayInWords(`${today}T12:00:00+08:00`),
          sealed: true,
        },
      },
    };
  },
};

const seatOrder = (seat: string): number[] => seat.split('-').map((part) => Number.parseInt(part, 10) || 0);

export const seatPlan: QueryDocument = {
  name: 'activities.seat-plan',
  query: 'activities.record',
  make({ activity, roll }: ActivityRecord, { committee, today }): NamedDocument | null {
    const seated = roll.lines
      .filter(({ seat }) => seat !== '')
      .toSorted((one, other) => {
        const [a = [], b = []] = [seatOrder(one.seat), seatOrder(other.seat)];
        return (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0) || one.seat.localeCompare(other.seat);
      });
    if (seated.length === 0) return null;
    return {
      fileName: `座次表（${activity.title}）`,
      document: {
        format: 'notice',
        issuerMark: `${committee.shortName}文件`,
        title: `${activity.title}座次表`,
        blocks: [
          {
            kind: 'table',
            caption: zhCN.activities.verbs['seat-people'],
            columns: [
              { header: '座位', share: 1, align: 'center' },
              { header: '姓名', share: 2 },
              { header: '界别', share: 3 },
              { header: '小组', share: 2 },
            ],
            rows: seated.map(({ seat, name, sector, groupName }) => [seat, name, sector, groupName]),
          },
        ],
        signature: { names: [committee.name], dateText: dayInWords(`${today}T12:00:00+08:00`), sealed: false },
      },
    };
  },
};
