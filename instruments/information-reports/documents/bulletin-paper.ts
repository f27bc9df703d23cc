// The bulletin 《社情民意信息》 as an official document, whatever stage it is in; without a number it says that it is a draft.
import { calendarDateOf } from '#kernel/deadlines';
import { type NamedDocument, type QueryDocument, signatureDate } from '#kernel/official-documents';
import type { IssueView } from '../contract/issues.ts';
import { zhCN } from '../messages/index.ts';

const paragraphs = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'paragraph' as const, text: line }));

function foot(issue: IssueView) {
  const { checked, signed, editor, sources } = issue;
  const authors = sources.map(({ author, share }) => (sources.length > 1 ? `${author}（${share}%）` : author));
  return {
    kind: 'facts' as const,
    items: [
      { label: '供稿', text: authors.join('、') },
      { label: '编辑', text: editor },
      { label: '审核', text: checked?.name ?? '' },
      { label: '签发', text: signed?.name ?? '' },
      { label: '报送', text: issue.receivers.join('、') },
    ].filter(({ text }) => text !== ''),
  };
}

export const bulletinPaper: QueryDocument = {
  name: 'information-reports.bulletin',
  query: 'information-reports.issue',
  make(issue: IssueView, { committee, today }): NamedDocument {
    const mark = zhCN['information-reports'].bulletins[issue.bulletin];
    const number = issue.number ?? '送审稿';
    const dateText = signatureDate(issue.issuedOn ?? calendarDateOf(new Date(issue.updatedAt)) ?? today);
    return {
      fileName: `${mark}${number}（${issue.title}）`,
      document: {
        format: 'notice',
        issuerMark: mark,
        documentNumber: number,
        title: issue.title || '（无题）',
        blocks: [...paragraphs(issue.text), foot(issue)],
        signature: { names: [committee.name], dateText, sealed: false },
        printing: { office: `${committee.name}办公室`, dateText },
      },
    };
  },
};
