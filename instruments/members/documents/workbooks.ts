// The lists of the members' desk as workbooks: what the asker may see, and no more.
import type { ListWorkbook } from '#kernel/official-documents';
import type { Composition, Coverage } from '../contract/coverage.ts';
import type { Dossier } from '../contract/dossier.ts';
import type { Roster, RosterItem } from '../contract/roster.ts';
import { zhCN } from '../messages/index.ts';
import { compositionLabel, postLabel } from './labels.ts';

const text = (header: string, width: number) => ({ header, width, kind: 'text' }) as const;
const number = (header: string, width: number) => ({ header, width, kind: 'number' }) as const;
const date = (header: string) => ({ header, width: 14, kind: 'date' }) as const;

const placesOf = ({ places }: RosterItem) =>
  places.map(({ name, post }) => (post === 'member' ? name : `${name}${postLabel(post)}`)).join('、');

export const rosterWorkbook: ListWorkbook = {
  query: 'members.roster',
  fileName: '委员名册',
  sheets: (pages) => [
    {
      name: '委员名册',
      title: '委员名册',
      columns: [
        ...[text('姓名', 12), text('单位及职务', 36), text('界别', 18), text('常委', 8), text('新任', 8)],
        ...[text('专门委员会', 24), text('专委会职务', 12), text('小组及其他', 36), date('任职起'), date('任职止')],
      ],
      rows: (pages as Roster[])
        .flatMap(({ items }) => items)
        .map((one) => [
          ...[one.name, one.work, one.sector ?? '', one.isStanding ? '是' : '', one.isNew ? '是' : ''],
          ...[one.committee?.name ?? '', one.committee ? postLabel(one.committee.post) : '', placesOf(one)],
          ...[one.seatFrom, one.seatUntil],
        ]),
    },
  ],
};

export const coverageWorkbook: ListWorkbook = {
  query: 'members.coverage',
  fileName: '覆盖情况',
  sheets: ([page]) => {
    const { placement, partyOrganisation, partyWork } = page as Coverage;
    const ratios = [
      ...[{ name: '全员入委', ratio: placement }],
      ...(partyOrganisation ? [{ name: '党的组织覆盖', ratio: partyOrganisation }] : []),
      ...[{ name: '党的工作覆盖', ratio: partyWork }],
    ];
    return [
      {
        name: '覆盖情况',
        title: '覆盖情况',
        columns: [text('项目', 20), number('已覆盖', 10), number('总数', 10)],
        rows: ratios.map(({ name, ratio }) => [name, ratio.covered, ratio.total]),
      },
      ...ratios.map(({ name, ratio }) => ({
        name: `${name}未覆盖`,
        title: `${name}未覆盖名单`,
        columns: [text('姓名', 12), text('界别', 18), text('专门委员会', 24)],
        rows: ratio.uncovered.map((one) => [one.name, one.sector, one.committee]),
      })),
    ];
  },
};

export const compositionWorkbook: ListWorkbook = {
  query: 'members.composition',
  fileName: '委员构成',
  sheets: ([page]) => {
    const { term, tables } = page as Composition;
    return tables.map(({ key, rows }) => ({
      name: zhCN.members.composition.tables[key],
      title: `${term.name}委员构成：${zhCN.members.composition.tables[key]}`,
      columns: [text('类别', 24), text('人数', 12), text('占比（%）', 12)],
      rows: rows.map(({ key: name, count, percent }) => [
        compositionLabel(name),
        count === null ? zhCN.members.composition.few : String(count),
        percent === null ? '' : String(percent),
      ]),
    }));
  },
};

export const dossierWorkbook: ListWorkbook = {
  query: 'members.dossier',
  fileName: '年度档案',
  sheets: ([page]) => {
    const { body, year, members, activities, proposals, speeches, deeds } = page as Dossier;
    const title = (what: string) => `${body.name}${year}年度${what}`;
    return [
      {
        name: '成员及出席',
        title: title('成员及出席'),
        columns: [
          ...[text('姓名', 12), text('职务', 12), date('起'), date('止'), number('应到', 8), number('实到', 8)],
          ...[number('请假', 8), number('履职记录（条）', 16)],
        ],
        rows: members.map((one) => [
          ...[one.name, postLabel(one.post), one.from, one.until, one.called, one.came, one.onLeave, one.deeds],
        ]),
      },
      {
        name: '活动',
        title: title('活动'),
        columns: [date('日期'), text('活动', 40), text('地点', 24), number('应到', 8), number('实到', 8)],
        rows: activities.map((one) => [one.heldOn, one.title, one.place, one.called, one.came]),
      },
      {
        name: '提案',
        title: title('提案'),
        columns: [text('编号', 14), text('案由', 48), text('集体提案', 10)],
        rows: proposals.map((one) => [one.number, one.title, one.isCollective ? '是' : '']),
      },
      {
        name: '发言',
        title: title('发言'),
        columns: [date('日期'), text('发言人', 12), text('场合', 48)],
        rows: speeches.map((one) => [one.on, one.by, one.title]),
      },
      {
        name: '履职汇总',
        title: title('履职汇总'),
        columns: [text('类别', 24), number('条数', 10), number('人数', 10)],
        rows: deeds.map((one) => [one.name, one.count, one.people]),
      },
    ];
  },
};
