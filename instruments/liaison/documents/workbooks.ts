// Pairs, coverage and a plan as workbooks; what was said in a contact is in none of them.
import type { ListWorkbook } from '#kernel/official-documents';
import type { LiaisonCoverage, LiaisonPlan, PairList } from '../contract.ts';
import { zhCN } from '../messages/index.ts';

const { kinds, states } = zhCN.liaison;
const text = (header: string, width: number) => ({ header, width, kind: 'text' as const });
const date = (header: string) => ({ header, width: 12, kind: 'date' as const });
const number = (header: string) => ({ header, width: 14, kind: 'number' as const });

const pairWorkbook: ListWorkbook = {
  query: 'liaison.pairs',
  fileName: '联系对子',
  sheets: (pages) => [
    {
      name: '联系对子',
      title: '联系对子',
      columns: [
        ...[text('类别', 24), text('联系人', 12), text('联系对象', 20), text('界别', 18), text('状态', 10)],
        ...[date('开始'), date('结束'), number('频次（天）'), number('联系（次）'), date('最近联系')],
      ],
      rows: (pages as PairList[])
        .flatMap(({ items }) => items)
        .map((item) => [
          ...[kinds[item.kind], item.contactor, item.contactee, item.sector, states[item.state], item.fromOn],
          ...[item.untilOn, item.frequencyDays, item.contacts, item.lastContactOn],
        ]),
    },
  ],
};

const coverageWorkbook: ListWorkbook = {
  query: 'liaison.coverage',
  fileName: '联系覆盖情况',
  sheets: (pages) =>
    (pages as LiaisonCoverage[])
      .flatMap((page) => page.kinds)
      .map(({ kind, covered, total, without }) => ({
        name: kinds[kind].slice(0, 31),
        title: `${kinds[kind]}：已有联系人 ${covered} / ${total}`,
        columns: [text('尚无联系人', 14), text('界别', 24)],
        rows: without.map(({ name, sector }) => [name, sector]),
      })),
};

const planWorkbook: ListWorkbook = {
  query: 'liaison.plan',
  fileName: '联系安排方案',
  sheets: (pages) => [
    {
      name: '方案',
      title: '联系安排方案',
      columns: [text('联系人', 14), text('联系人界别', 20), text('联系对象', 14), text('联系对象界别', 20)],
      rows: (pages as LiaisonPlan[])
        .flatMap(({ rows }) => rows)
        .map(({ contactor, contactee }) => [contactor.name, contactor.sector, contactee.name, contactee.sector]),
    },
  ],
};

export const liaisonWorkbooks: readonly ListWorkbook[] = [pairWorkbook, coverageWorkbook, planWorkbook];
