// The reply letter (答复函) in the letter format: number, class, one answer per recommendation, promises, contacts, copies.
import { calendarDateOf } from '#kernel/deadlines';
import { type OfficialDocument, signatureDate } from '#kernel/official-documents';
import type { ProposalView } from '../contract.ts';
import { type CommitteeNames, signersOf } from './proposal-document.ts';
import { words } from './words.ts';

type Undertaking = ProposalView['undertakings'][number];
type Reply = Undertaking['replies'][number];

export interface LetterWanted {
  readonly proposal: ProposalView;
  readonly undertaking: Undertaking;
  readonly reply: Reply;
  readonly committee: CommitteeNames;
}

/** Members are addressed one by one, a body by its name. */
export function addresseeOf(proposal: ProposalView): string {
  const names = signersOf(proposal);
  if (proposal.body) return names[0] ?? '';
  return names.length > 5 ? `${names[0]}等${names.length}位委员` : `${names.join('、')}委员`;
}

const asDocumentDate = (date: string) => signatureDate(date);

function promiseText(commitments: Reply['answers'][number]['commitments']): string {
  const dated = commitments.filter((promise) => promise.dueOn !== null);
  if (dated.length === 0) return '';
  return `\n承诺事项：${dated.map(({ text, dueOn }) => `${text.replace(/[。；]$/, '')}（${asDocumentDate(dueOn!)}前）`).join('；')}。`;
}

export function replyLetter({ proposal, undertaking, reply, committee }: LetterWanted): OfficialDocument {
  const { session, number, title } = proposal;
  const again = reply.round > 1 ? '的再次答复' : '的答复';
  const opening = reply.opening.split('\n').filter((line) => line.trim() !== '');
  const closing = reply.closing.split('\n').filter((line) => line.trim() !== '');
  const signedOn = reply.signedOffAt ? calendarDateOf(new Date(reply.signedOffAt)) : null;
  const coUnits = proposal.undertakings.filter((one) => one.role === 'co').map((one) => one.unitName);
  const contact = [
    { role: '分管领导', person: undertaking.leader },
    { role: '联系人', person: undertaking.contact },
  ].flatMap(({ role, person }) => (person ? [{ role, name: person.name, phone: person.phone ?? undefined }] : []));
  return {
    format: 'letter',
    issuerMark: reply.unitName,
    documentNumber: reply.documentNumber ?? undefined,
    classLetter: reply.classLetter ?? undefined,
    addressee: addresseeOf(proposal),
    title: `对${session?.name ?? ''}第${number ?? ''}号提案《${title}》${again}`,
    blocks: [
      ...opening.map((text) => ({ kind: 'paragraph', text }) as const),
      {
        kind: 'answers',
        items: proposal.recommendations.map((recommendation) => {
          const answer = reply.answers.find((one) => one.recommendationId === recommendation.id);
          return {
            recommendation: recommendation.text,
            verdict: answer?.verdict ? words.verdicts[answer.verdict] : undefined,
            answer: `${answer?.text ?? ''}${promiseText(answer?.commitments ?? [])}`,
          };
        }),
      },
      ...closing.map((text) => ({ kind: 'paragraph', text }) as const),
      ...(reply.publication
        ? [
            {
              kind: 'facts',
              items: [{ label: '公开属性', text: words.publication[reply.publication] }],
            } as const,
          ]
        : []),
    ],
    signature: {
      names: [reply.unitName],
      dateText: signedOn ? asDocumentDate(signedOn) : '',
      sealed: reply.isSealed,
    },
    contact,
    copiesTo: [`${committee.shortName}提案委员会`, '政府督查室', ...coUnits],
  };
}
