import type { OfficialDocument } from '../contract.ts';
import { paragraph } from './paragraph.ts';

export const notice: OfficialDocument = {
  format: 'notice',
  issuerMark: '政协松州市委员会办公室文件',
  documentNumber: '松协办〔2026〕5号',
  urgency: '特急',
  addressee: ['各承办单位', '各县（区）政协办公室', '市政协各专门委员会', '各民主党派市委会', '市工商联'],
  title: '关于交办市政协十五届一次会议提案的通知',
  blocks: [
    paragraph('市政协十五届一次会议期间，共收到提案312件，经审查立案286件。现将提案交办有关事项通知如下：'),
    { kind: 'heading', level: 1, text: '交办范围' },
    paragraph('本次交办提案286件，其中单独办理198件，主办会办75件，分别办理13件。'),
    { kind: 'heading', level: 1, text: '办理要求' },
    { kind: 'heading', level: 2, text: '按时签收' },
    paragraph(
      '各承办单位应在收到交办通知之日起5个工作日内签收；认为不属于本单位职责的，应在同一期限内书面说明理由和建议承办单位。',
    ),
    { kind: 'heading', level: 2, text: '充分沟通' },
    { kind: 'heading', level: 3, text: '办前沟通' },
    paragraph('主动联系提案者，了解意图。'),
    { kind: 'heading', level: 4, text: '方式' },
    paragraph('可以走访、座谈、实地察看或者网上沟通。'),
    {
      kind: 'table',
      caption: '办理时限一览',
      columns: [
        { header: '环节', share: 2 },
        { header: '时限', share: 3 },
        { header: '件数', share: 1, align: 'right' },
      ],
      rows: [
        ['签收', '5个工作日', '286'],
        ['答复', '3个月，最长不超过6个月', '286'],
        ['反馈', '收到答复后15个工作日', '286'],
      ],
    },
  ],
  attachments: ['市政协十五届一次会议提案交办目录'],
  signature: {
    names: ['政协松州市委员会办公室', '中共松州市委办公室', '松州市人民政府办公室'],
    dateText: '2026年3月2日',
    sealed: true,
  },
  copiesTo: ['市委督查室', '市政府督查室'],
  printing: { office: '政协松州市委员会办公室', dateText: '2026年3月2日' },
};
