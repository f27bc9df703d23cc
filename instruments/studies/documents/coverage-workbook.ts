// Coverage as a workbook: a sheet of ratios, and a sheet of who is not reached yet, by name. No hours of anybody.
import type { ListWorkbook } from '#kernel/official-documents';
import type { CohortView, CoverageView } from '../contract/coverage.ts';
import { zhCN } from '../messages/index.ts';

const nameOf = ({ kind, name }: CohortView) =>
  kind === 'sector' || kind === 'special-committee' ? name : zhCN.studies.coverageCohorts[kind];

export const coverageWorkbook: ListWorkbook = {
  query: 'studies.coverage',
  fileName: '学习覆盖情况',
  sheets: (pages) => {
    const [{ from, until, of, cohorts } = { from: '', until: '', of: 'training', cohorts: [] }] =
      pages as CoverageView[];
    const title = `${zhCN.studies.coverageOf[of as CoverageView['of']]}（${from} 至 ${until}）`;
    return [
      {
        name: '覆盖情况',
        title,
        columns: [
          { header: '范围', width: 28, kind: 'text' },
          { header: '委员人数', width: 12, kind: 'number' },
          { header: '已参加', width: 12, kind: 'number' },
          { header: '尚未参加', width: 12, kind: 'number' },
        ],
        rows: cohorts.map((one) => [nameOf(one), one.members, one.covered, one.notYet.length]),
      },
      {
        name: '尚未参加',
        title: `${title}·尚未参加的委员`,
        columns: [
          { header: '范围', width: 28, kind: 'text' },
          { header: '姓名', width: 14, kind: 'text' },
        ],
        rows: cohorts.flatMap((one) => one.notYet.map(({ name }) => [nameOf(one), name])),
      },
    ];
  },
};
