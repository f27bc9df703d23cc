// Papers of a decided round: the decision as an official notice, and the certificates, one to a page.
import {
  type DocumentSurroundings,
  type OfficialDocument,
  type QueryDocument,
  signatureDate,
} from '#kernel/official-documents';
import { zhCN } from '../messages/index.ts';
import type { RoundView } from '../rounds/contract.ts';

const honouredOf = ({ nominees }: RoundView) => nominees.filter(({ outcome }) => outcome === 'honoured');

function decision(round: RoundView, { committee }: DocumentSurroundings): OfficialDocument {
  const honoured = honouredOf(round);
  const { honour, year, meeting, organ, share } = round;
  const body = organ ? zhCN.commendations.organs[organ] : '';
  return {
    format: 'notice',
    issuerMark: `${committee.shortName}委员会文件`.replace('委员会委员会', '委员会'),
    ...(round.documentNumber === '' ? {} : { documentNumber: round.documentNumber }),
    title: `关于表彰${year}年度${honour}的决定`,
    blocks: [
      {
        kind: 'paragraph',
        text: `经推荐和${meeting}（${body}）审议，决定授予下列${honoured.length}个对象“${honour}”称号（个人不超过${share.members}名委员的${share.percent}%，至多${share.most}名）。`,
      },
      {
        kind: 'table',
        caption: honour,
        columns: [
          { header: '名称', share: 1 },
          { header: '界别', share: 1 },
        ],
        rows: honoured.map((one) => [one.name, one.isGroup ? '集体' : one.sector]),
      },
      { kind: 'paragraph', text: '希望受到表彰的委员和集体珍惜荣誉，继续认真履行职责。' },
    ],
    signature: { names: [committee.name], dateText: signatureDate(round.metOn ?? ''), sealed: true },
  };
}

function certificates(round: RoundView, { committee, parameters }: DocumentSurroundings): OfficialDocument | null {
  const wanted = honouredOf(round).filter(({ id }) => !parameters.nomineeId || parameters.nomineeId === id);
  if (wanted.length === 0) return null;
  return {
    format: 'certificate',
    issuerMark: committee.name,
    title: `${round.honour}证书`,
    blocks: wanted.map((one) => ({
      kind: 'certificate',
      heading: '荣誉证书',
      recipient: one.name,
      text: `在${round.year}年度履职工作中表现突出，被评为${round.honour}。特发此证，以资鼓励。`,
      number: one.certificateNumber ?? '',
      issuer: committee.name,
      dateText: signatureDate(round.metOn ?? ''),
    })),
  };
}

export const commendationPapers: readonly QueryDocument[] = [
  {
    name: 'commendations.decision',
    query: 'commendations.round',
    make: (round: RoundView, surroundings) =>
      round.metOn === null
        ? null
        : { document: decision(round, surroundings), fileName: `关于表彰${round.year}年度${round.honour}的决定` },
  },
  {
    name: 'commendations.certificates',
    query: 'commendations.round',
    make: (round: RoundView, surroundings) => {
      const document = round.state === 'certificates-issued' ? certificates(round, surroundings) : null;
      return document && { document, fileName: `${round.honour}证书` };
    },
  },
];
