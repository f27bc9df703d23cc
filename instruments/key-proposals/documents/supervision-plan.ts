import { calendarDateOf } from '#kernel/deadlines';
import { type DocumentSurroundings, type OfficialDocument, signatureDate } from '#kernel/official-documents';
import type { HandlingView } from '../contract.ts';
import { zhCN } from '../messages/zh-CN.ts';

const words = zhCN['key-proposals'];

/** Null while there is no plan. */
export function supervisionPlan(
  handling: HandlingView,
  { committee, today }: Pick<DocumentSurroundings, 'committee' | 'today'>,
): OfficialDocument | null {
  const { plan, lead, supervisor, planSignedAt } = handling;
  if (!plan) return null;
  const leaders = [
    ...(lead ? [{ label: '领办领导', text: `${lead.post} ${lead.name}` }] : []),
    ...(supervisor ? [{ label: '督办领导', text: `${supervisor.post} ${supervisor.name}` }] : []),
  ];
  const signedOn = planSignedAt ? calendarDateOf(new Date(planSignedAt)) : null;
  return {
    format: 'plain',
    issuerMark: committee.name,
    title: `第${handling.number ?? ''}号重点提案督办方案`,
    blocks: [
      { kind: 'paragraph', text: `案由：${handling.title}` },
      { kind: 'facts', items: leaders },
      { kind: 'heading', level: 1, text: '督办目标' },
      { kind: 'paragraph', text: plan.aim },
      { kind: 'heading', level: 1, text: '督办安排' },
      {
        kind: 'table',
        columns: [
          { header: '时间', share: 3, align: 'center' },
          { header: '形式', share: 2, align: 'center' },
          { header: '内容', share: 7 },
        ],
        rows: plan.steps.map(({ onDay, form, what }) => [signatureDate(onDay), words.forms[form], what]),
      },
      {
        kind: 'facts',
        items: [
          {
            label: '督办领导审签',
            text: signedOn ? `${supervisor?.name ?? ''}（${signatureDate(signedOn)}）` : '待审签',
          },
        ],
      },
    ],
    signature: {
      names: [`${committee.shortName}提案委员会`],
      dateText: signatureDate(signedOn ?? today),
      sealed: false,
    },
  };
}
