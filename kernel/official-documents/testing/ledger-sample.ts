import type { OfficialDocument } from '../contract.ts';
import { fortyNames } from './proposal-sample.ts';

export const ledger: OfficialDocument = {
  format: 'ledger',
  issuerMark: '政协松州市委员会提案委员会',
  title: '市政协十五届一次会议提案办理台账',
  signature: { names: [], dateText: '2026年6月30日', sealed: false },
  blocks: [
    {
      kind: 'table',
      columns: [
        { header: '编号', share: 1.2, align: 'center' },
        { header: '案由', share: 6 },
        { header: '第一提案人', share: 1.6, align: 'center' },
        { header: '承办单位', share: 3 },
        { header: '方式', share: 1.4, align: 'center' },
        { header: '答复期限', share: 1.8, align: 'center' },
        { header: '类别', share: 0.9, align: 'center' },
        { header: '评价', share: 1.6, align: 'center' },
      ],
      rows: Array.from({ length: 40 }, (_, index) => [
        String(index + 1).padStart(4, '0'),
        index % 3 === 0
          ? '关于进一步完善老城区小学校门口交通疏导和护学岗制度切实保障学生出行安全的建议'
          : '关于加快社区适老化改造的提案',
        fortyNames[index] ?? '',
        index % 4 === 0 ? '市教育局\n市公安局（会办）' : '市住房和城乡建设局',
        index % 4 === 0 ? '主办会办' : '单独办理',
        '2026-06-02',
        'ABC'[index % 3] ?? '',
        ['满意', '基本满意', '未反馈'][index % 3] ?? '',
      ]),
    },
  ],
};
