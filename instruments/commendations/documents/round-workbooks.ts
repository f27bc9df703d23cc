// Rounds and one round's nominees, to take away in the order in which they are shown; they hold no points.
import type { ListWorkbook } from '#kernel/official-documents';
import { zhCN } from '../messages/index.ts';
import type { RoundList, RoundView } from '../rounds/contract.ts';

const text = (header: string, width: number) => ({ header, width, kind: 'text' }) as const;
const number = (header: string, width: number) => ({ header, width, kind: 'number' }) as const;

const { states, outcomes } = zhCN.commendations;

export const roundsWorkbook: ListWorkbook = {
  query: 'commendations.list',
  fileName: '评选表彰',
  sheets: ([page]) => [
    {
      name: '评选表彰',
      title: '评选表彰',
      columns: [text('评选', 40), number('年度', 8), text('进展', 16), number('人选', 8)],
      rows: (page as RoundList).items.map((one) => [one.title, one.year, states[one.state], one.nominees]),
    },
  ],
};

export const nomineesWorkbook: ListWorkbook = {
  query: 'commendations.round',
  fileName: '评选人选',
  sheets: ([page]) => {
    const { title, nominees } = page as RoundView;
    return [
      {
        name: '人选',
        title: `${title}人选`,
        columns: [
          ...[text('姓名或集体', 24), text('界别', 24), text('提名', 24), text('理由', 60)],
          ...[text('依据的履职记录', 60), text('结果', 12), text('证书编号', 20)],
        ],
        rows: nominees.map((one) => [
          ...[one.name, one.sector, one.by, one.reason],
          one.deeds.map(({ on, what, title: about }) => `${on} ${what} ${about}`).join('；'),
          ...[one.outcome ? outcomes[one.outcome] : '', one.certificateNumber ?? ''],
        ]),
      },
    ];
  },
};
