import type { DocumentSurroundings, OfficialDocument } from '#kernel/official-documents';
import type { RoundView } from '../contract.ts';

export function decidedList(
  round: RoundView,
  { committee, dateText }: Pick<DocumentSurroundings, 'committee'> & { dateText: string },
): OfficialDocument {
  const office = `${committee.shortName}提案委员会`;
  const decided = round.candidates.filter(({ isDecided }) => isDecided);
  const last = round.ballots.at(-1)?.tally;
  const how = last ? `会议应到${last.members}人，收回有效表决票${last.received - last.invalid}张。` : '';
  return {
    format: 'notice',
    issuerMark: `${committee.name}文件`,
    title: `关于确定${round.year}年重点提案的通知`,
    blocks: [
      {
        kind: 'paragraph',
        text: `经各专门委员会、各民主党派和人民团体推荐，提案委员会对照年度工作要点筛选，主席会议投票表决，确定下列${decided.length}件提案为${round.year}年重点提案。${how}请有关单位按照领办、督办安排认真办理。`,
      },
      {
        kind: 'table',
        caption: `${round.year}年重点提案目录`,
        columns: [
          { header: '序号', share: 1, align: 'center' },
          { header: '提案编号', share: 2, align: 'center' },
          { header: '案由', share: 6 },
          { header: '推荐单位', share: 4 },
        ],
        rows: decided.map((one, index) => [
          String(index + 1),
          one.number ?? '',
          one.title,
          one.nominations.map(({ bodyName }) => bodyName).join('、'),
        ]),
      },
    ],
    signature: { names: [committee.name], dateText, sealed: true },
    copiesTo: ['党委办公室', '政府办公室'],
    printing: { office, dateText },
  };
}
