// The register, the coverage, the matters and the ledger as workbooks.
import type { ListWorkbook } from '#kernel/official-documents';
import type { MatterItem, MatterList } from '../contract/matters.ts';
import type { PlaceCoverage, PlaceLedger, PlaceList } from '../contract/places.ts';
import type { ProjectList } from '../contract/projects.ts';
import { zhCN } from '../messages/index.ts';

const { kinds, states, responses, origins } = zhCN.places;
const text = (header: string, width: number) => ({ header, width, kind: 'text' as const });
const date = (header: string) => ({ header, width: 12, kind: 'date' as const });
const number = (header: string, width = 12) => ({ header, width, kind: 'number' as const });

const placeWorkbook: ListWorkbook = {
  query: 'places.list',
  fileName: '委员工作室、活动之家、工作站名册',
  sheets: (pages) => [
    {
      name: '名册',
      title: '委员工作室、活动之家、工作站名册',
      columns: [
        ...[text('类别', 12), text('名称', 30), text('状态', 10), text('标牌编号', 14), text('乡镇（街道）', 16)],
        ...[text('地址', 36), text('负责人', 12), text('联系界别', 36), date('下次值班')],
      ],
      rows: (pages as PlaceList[])
        .flatMap(({ items }) => items)
        .map((item) => [
          ...[kinds[item.kind], item.title, states[item.state], item.plateNumber, item.township],
          ...[item.address, item.keeper, item.sectors.join('、'), item.nextDutyOn],
        ]),
    },
  ],
};

const coverageWorkbook: ListWorkbook = {
  query: 'places.coverage',
  fileName: '界别覆盖情况',
  sheets: (pages) => [
    {
      name: '界别覆盖',
      title: '界别覆盖情况',
      columns: [text('界别', 20), number('委员（人）'), number('已开放（处）'), text('工作室、活动之家、工作站', 60)],
      rows: (pages as PlaceCoverage[])
        .flatMap(({ sectors }) => sectors)
        .map(({ name, members, places }) => [
          name,
          members,
          places.length,
          places.map(({ title }) => title).join('、'),
        ]),
    },
  ],
};

const matterSheet = (matters: readonly MatterItem[]) => ({
  name: '反映事项',
  title: '反映事项',
  columns: [
    ...[date('日期'), text('事项', 40), text('接收委员', 12), text('来源', 10), text('地点', 24)],
    ...[text('办理情况', 14), text('答复', 50), text('反映人意见', 14)],
  ],
  rows: matters.map((item) => [
    ...[item.raisedOn, item.title, item.receiver, origins[item.origin], item.place, states[item.state]],
    ...[item.answer, item.response ? responses[item.response] : ''],
  ]),
});

const matterWorkbook: ListWorkbook = {
  query: 'places.matters',
  fileName: '反映事项',
  sheets: (pages) => [matterSheet((pages as MatterList[]).flatMap(({ items }) => items))],
};

const ledgerWorkbook: ListWorkbook = {
  query: 'places.ledger',
  fileName: '台账',
  sheets: (pages) => {
    const ledgers = pages as PlaceLedger[];
    return [
      {
        name: '值班',
        title: `${ledgers[0]?.title ?? ''}值班台账`,
        columns: [date('日期'), text('值班委员', 14), text('时间', 16), number('时长（小时）')],
        rows: ledgers.flatMap(({ duties }) => duties).map((one) => [one.onDay, one.person, one.times, one.hours]),
      },
      {
        name: '接待',
        title: `${ledgers[0]?.title ?? ''}接待台账`,
        columns: [
          date('日期'),
          text('接待委员', 14),
          number('人数'),
          text('反映情况', 60),
          number('反映事项（件）', 14),
        ],
        rows: ledgers
          .flatMap(({ visits }) => visits)
          .map((one) => [one.heldOn, one.person, one.visitors, one.raised, one.matters]),
      },
      matterSheet(ledgers.flatMap(({ matters }) => matters)),
    ];
  },
};

const projectWorkbook: ListWorkbook = {
  query: 'places.projects',
  fileName: '服务项目',
  sheets: (pages) => [
    {
      name: '服务项目',
      title: '服务项目',
      columns: [
        ...[text('项目', 36), text('状态', 10), text('牵头委员', 12), text('地点', 24), date('开始'), date('结束')],
        ...[number('服务群众（人）', 14), number('受访（人）'), number('满意'), number('基本满意'), number('不满意')],
      ],
      rows: (pages as ProjectList[])
        .flatMap(({ items }) => items)
        .map(({ sample, ...item }) => [
          ...[item.title, zhCN.places.projectStates[item.state], item.lead, item.place, item.fromOn, item.untilOn],
          ...[item.peopleHelped, sample.asked, sample.answers?.satisfied ?? null, sample.answers?.partly ?? null],
          sample.answers?.dissatisfied ?? null,
        ]),
    },
  ],
};

export const placeWorkbooks: readonly ListWorkbook[] = [
  ...[placeWorkbook, coverageWorkbook, matterWorkbook, ledgerWorkbook, projectWorkbook],
];
