import type { OfficialDocument } from '../contract.ts';
import { paragraph } from './paragraph.ts';

export const letter: OfficialDocument = {
  format: 'letter',
  issuerMark: '松州市教育局',
  documentNumber: '松教函〔2026〕12号',
  classLetter: 'A',
  addressee: '王明远委员',
  title:
    '对市政协十五届一次会议第0123号提案《关于进一步完善老城区小学校门口交通疏导和护学岗制度切实保障学生出行安全的建议》的答复',
  blocks: [
    paragraph(
      '您提出的《关于进一步完善老城区小学校门口交通疏导和护学岗制度切实保障学生出行安全的建议》收悉。我局会同市公安局、市城市管理局进行了认真研究，并于2026年4月16日上门听取了您的意见，现答复如下：',
    ),
    {
      kind: 'answers',
      items: [
        {
          recommendation: '在上下学高峰设立校门口护学岗',
          verdict: '采纳',
          answer:
            '市公安局自3月起在老城区14所小学校门口设置护学岗，早晚高峰各安排2名交警和4名志愿者，并在柳荫路、文庙街两处试行错峰放学。\n截至5月底，14所学校周边高峰拥堵时长平均下降三成。下一步将在秋季学期推广到全部42所小学。',
        },
        {
          recommendation:
            '建议由市教育局牵头，会同公安、城管、街道等部门，对老城区小学周边三百米范围内的占道经营、机动车乱停乱放、非机动车逆行等问题开展联合整治，并把整治结果向家长公开。',
          verdict: '部分采纳',
          answer: '联合整治已列入年度计划，每月开展一次；整治结果在学校公告栏公开，暂不具备逐条网上公开的条件。',
        },
        {
          recommendation: '新建地下接送通道',
          verdict: '暂不采纳',
          answer: '经测算，现有三处用地均不满足地下工程退让要求，我局将在老城更新规划中一并研究。',
        },
      ],
    },
    paragraph('感谢您对我市教育工作的关心和支持。'),
  ],
  attachments: ['2026年老城区护学岗设置一览表', '校园周边交通联合整治年度计划'],
  signature: { names: ['松州市教育局'], dateText: '2026年6月8日', sealed: true },
  contact: [
    { role: '分管领导', name: '李清和', phone: '0555-0000001' },
    { role: '承办人', name: '陈书宁', phone: '0555-0000002' },
  ],
  copiesTo: ['市政协提案委员会', '市政府督查室', '市公安局', '市城市管理局'],
};
