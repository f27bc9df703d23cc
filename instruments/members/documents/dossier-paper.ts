// The year's dossier of a body as an official document.
import { type Block, type NamedDocument, type QueryDocument, signatureDate } from '#kernel/official-documents';
import type { Dossier } from '../contract/dossier.ts';
import { postLabel } from './labels.ts';

const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const;
const heading = (text: string) => ({ kind: 'heading', level: 1, text }) as const;

const memberLine = ({ name, post, called, came, onLeave }: Dossier['members'][number]) =>
  `${name}${post === 'member' ? '' : `（${postLabel(post)}）`}：应到${called}次，实到${came}次，请假${onLeave}次。`;

function blocksOf({ body, year, members, activities, proposals, speeches, deeds }: Dossier): Block[] {
  const none = paragraph('本年度无记录。');
  const some = (lines: readonly string[]) => (lines.length === 0 ? [none] : lines.map(paragraph));
  return [
    paragraph(
      `${year}年，${body.name}共有成员${members.length}人，组织活动${activities.length}次，参与提出提案${proposals.length}件。以下内容由履职记录汇集，不作排名。`,
    ),
    heading('成员及出席'),
    ...some(members.map(memberLine)),
    heading('组织的活动'),
    ...some(activities.map((one) => `${one.heldOn}，${one.title}，应到${one.called}人，实到${one.came}人。`)),
    heading('提案'),
    ...some(proposals.map((one) => `第${one.number}号　${one.title}${one.isCollective ? '（集体提案）' : ''}`)),
    heading('发言'),
    ...some(speeches.map((one) => `${one.on}，${one.by}，${one.title}`)),
    heading('履职汇总'),
    ...some(deeds.map((one) => `${one.name}：${one.count}条，${one.people}人。`)),
  ];
}

export const dossierPaper: QueryDocument = {
  name: 'members.dossier',
  query: 'members.dossier',
  make(dossier: Dossier, { committee, today }): NamedDocument {
    const office = `${committee.shortName}办公室`;
    return {
      fileName: `${dossier.body.name}${dossier.year}年度档案`,
      document: {
        format: 'notice',
        issuerMark: `${office}文件`,
        addressee: '',
        title: `${dossier.body.name}${dossier.year}年度档案`,
        blocks: blocksOf(dossier),
        signature: { names: [office], dateText: signatureDate(today), sealed: false },
        printing: { office, dateText: signatureDate(today) },
      },
    };
  },
};
