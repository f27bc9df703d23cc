// Papers of a decided round: the decision as an official notice, and the certificates, one to a page.
import {
  type Block,
  type DocumentSurroundings,
  type OfficialDocument,
  type QueryDocument,
  signatureDate,
} from '#kernel/official-documents';
import type { AwardRound, NomineeView } from '../contract.ts';

const awardedOf = ({ nominees }: AwardRound): NomineeView[] => nominees.filter(({ outcome }) => outcome === 'awarded');

const countWords = { 'excellent-proposal': '件', 'advanced-unit': '个', 'advanced-person': '名' } as const;

/** A number that is none of the session's is written without brackets. */
const titledNumber = ({ detail }: NomineeView) => (detail === '' ? '' : `（第${detail}号）`);

const citations: { readonly [Kind in AwardRound['awardKind']]: (round: AwardRound, one: NomineeView) => string } = {
  'excellent-proposal': ({ session, awardName }, one) =>
    `在${session.name}期间提出的《${one.label}》${titledNumber(one)}，被评为${awardName}。特发此证，以资鼓励。`,
  'advanced-unit': ({ session, awardName }) =>
    `在办理${session.name}提案工作中成绩突出，被评为${awardName}。特发此证，以资鼓励。`,
  'advanced-person': ({ session, awardName }) =>
    `在${session.name}提案工作中成绩突出，被评为${awardName}。特发此证，以资鼓励。`,
};

function decision(round: AwardRound, { committee }: DocumentSurroundings): OfficialDocument {
  const awarded = awardedOf(round);
  const unit = countWords[round.awardKind];
  const { most, base, percent } = round.limits;
  const isOfProposals = round.awardKind === 'excellent-proposal';
  const share = base !== null && percent !== null ? `（按不超过${base}${unit}的${percent}%，至多${most}${unit}）` : '';
  const columns = isOfProposals
    ? [
        { header: '编号', share: 2 },
        { header: '案由', share: 6 },
        { header: '形式', share: 2, align: 'center' as const },
      ]
    : [{ header: '名称', share: 1 }];
  const blocks: Block[] = [
    {
      kind: 'paragraph',
      text: `为总结经验、表彰先进，经推荐、评审${round.meeting === '' ? '' : `、${round.meeting}审议`}，并于${round.noticeFrom ? signatureDate(round.noticeFrom) : ''}至${round.noticeUntil ? signatureDate(round.noticeUntil) : ''}公示，决定授予下列${awarded.length}${unit}“${round.awardName}”称号${share}。`,
    },
    {
      kind: 'table',
      caption: round.awardName,
      columns,
      rows: awarded.map((one) =>
        isOfProposals ? [one.detail, one.label, one.isCollective ? '集体提案' : '委员提案'] : [one.label],
      ),
    },
    { kind: 'paragraph', text: '希望受到表彰的单位和个人珍惜荣誉，再接再厉，为提高提案工作质量作出新的贡献。' },
  ];
  return {
    format: 'notice',
    issuerMark: `${committee.shortName}委员会文件`.replace('委员会委员会', '委员会'),
    ...(round.documentNumber === '' ? {} : { documentNumber: round.documentNumber }),
    title: `关于表彰${round.session.name}${round.awardName}的决定`,
    blocks,
    signature: { names: [committee.name], dateText: signatureDate(round.decidedOn ?? ''), sealed: true },
  };
}

function certificates(round: AwardRound, { committee, parameters }: DocumentSurroundings): OfficialDocument | null {
  const wanted = awardedOf(round).filter(({ id }) => !parameters.nomineeId || parameters.nomineeId === id);
  if (wanted.length === 0) return null;
  return {
    format: 'certificate',
    issuerMark: committee.name,
    title: `${round.awardName}证书`,
    blocks: wanted.map((one) => ({
      kind: 'certificate',
      heading: '荣誉证书',
      recipient: one.holder,
      text: citations[round.awardKind](round, one),
      number: one.certificateNumber ?? '',
      issuer: committee.name,
      dateText: signatureDate(round.decidedOn ?? ''),
    })),
  };
}

export const awardDocuments: readonly QueryDocument[] = [
  {
    name: 'awards.decision',
    query: 'awards.round',
    make: (round: AwardRound, surroundings) =>
      round.decidedOn === null
        ? null
        : { document: decision(round, surroundings), fileName: `关于表彰${round.awardName}的决定` },
  },
  {
    name: 'awards.certificates',
    query: 'awards.round',
    make: (round: AwardRound, surroundings) => {
      const document = round.issuedOn === null ? null : certificates(round, surroundings);
      return document && { document, fileName: `${round.awardName}证书` };
    },
  },
];
