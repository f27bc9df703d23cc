import type { OfficialDocument } from '../contract.ts';
import { paragraph } from './paragraph.ts';

const surnames = ['王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴'];
const givenNames = ['明远', '清和', '岚', '书宁'];
export const fortyNames = surnames.flatMap((surname) => givenNames.map((given) => `${surname}${given}`));

export const proposal: OfficialDocument = {
  format: 'plain',
  issuerMark: '政协松州市第十五届委员会第一次会议提案',
  documentNumber: '第0123号',
  title: '关于进一步完善老城区小学校门口交通疏导和护学岗制度的提案',
  blocks: [
    {
      kind: 'facts',
      items: [
        { label: '第一提案人', text: '王明远' },
        { label: '界别', text: '教育界' },
        { label: '联名', text: '40人' },
        { label: '类别', text: '社会建设' },
        { label: '建议承办单位', text: '' },
      ],
    },
    { kind: 'heading', level: 1, text: '情况和问题' },
    paragraph(
      '老城区14所小学集中在不足4平方公里范围内，校门口道路宽度多在7米以下，早晚高峰每小时通过学生近两千人次。据2025年秋季三次现场计数，高峰时段校门口平均拥堵38分钟，人车混行情况突出。\n现有护学力量以学校保安和家长志愿者为主，没有固定岗位和统一调度，雨雪天到岗率不足一半。',
    ),
    { kind: 'heading', level: 1, text: '建议' },
    paragraph('1.在上下学高峰设立校门口护学岗，由公安、学校、志愿者共同承担，明确到岗时间和职责。'),
    paragraph('2.对校门口三百米范围内的占道经营和乱停乱放每月联合整治一次，结果向家长公开。'),
    paragraph('3.在老城更新规划中预留接送空间，具备条件的学校先行试点错峰放学。'),
  ],
  signature: { names: fortyNames, dateText: '2026年1月12日', sealed: false },
};
