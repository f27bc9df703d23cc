import type { OfficialDocument } from '../contract.ts';

export const certificate: OfficialDocument = {
  format: 'certificate',
  issuerMark: '政协松州市委员会',
  title: '优秀提案证书',
  blocks: ['王明远', '松州市教育局'].map((recipient, index) => ({
    kind: 'certificate',
    heading: '荣誉证书',
    recipient,
    text: '在市政协十五届一次会议期间提出的《关于完善校门口护学岗制度的提案》，被评为优秀提案。特发此证，以资鼓励。',
    number: `2026-000${index + 1}`,
    issuer: '中国人民政治协商会议松州市委员会',
    dateText: '2026年12月11日',
  })),
};
