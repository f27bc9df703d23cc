// The adoption bulletin (采用情况通报) as an official document: the whole in words and a table, then the lines its reader may see.
import { calendarDateOf } from '#kernel/deadlines';
import { type NamedDocument, type QueryDocument, signatureDate } from '#kernel/official-documents';
import type { AdoptionBulletinView } from '../contract/adoption-bulletins.ts';
import { zhCN } from '../messages/index.ts';

const { levels, adoptionForms } = zhCN['information-reports'];

type Adopted = AdoptionBulletinView['totals']['adopted'];

export const adoptedText = (adopted: Adopted): string =>
  adopted.map(({ level, form, count }) => `${levels[level]}${adoptionForms[form]}${count}件`).join('、');

const paragraph = (text: string) => ({ kind: 'paragraph' as const, text });

function wholeOf({ from, until, totals }: AdoptionBulletinView): string {
  const adopted = adoptedText(totals.adopted);
  return [
    `${signatureDate(from)}至${signatureDate(until)}，共收到社情民意信息${totals.submitted}件，本级采用${totals.printed}件，`,
    `编发${totals.issues}期，向上报送${totals.sentUp}期${adopted ? `，其中${adopted}` : '，暂无上级采用'}；`,
    `获领导批示${totals.instructions}件次，有关单位回复${totals.answered}件。`,
  ].join('');
}

function linesOf({ lines }: AdoptionBulletinView) {
  return {
    kind: 'table' as const,
    columns: [
      { header: '姓名或单位', share: 3 },
      { header: '界别', share: 2 },
      { header: '报送', share: 1 },
      { header: '本级采用', share: 2 },
      { header: '上级采用', share: 3 },
      { header: '批示', share: 1 },
    ],
    rows: lines.map(({ name, grouping, counts }) => [
      ...[name, grouping, String(counts.submitted), String(counts.printed)],
      ...[adoptedText(counts.adopted), String(counts.instructed)],
    ]),
  };
}

export const adoptionPaper: QueryDocument = {
  name: 'information-reports.adoption-bulletin',
  query: 'information-reports.adoption-bulletin',
  make(one: AdoptionBulletinView, { committee, today }): NamedDocument {
    const dateText = signatureDate(one.releasedAt ? calendarDateOf(new Date(one.releasedAt)) : today);
    const order = one.isDesk ? '以下按界别和姓名排列，不分先后。' : '以下是你的部分。';
    return {
      fileName: one.title,
      document: {
        format: 'notice',
        issuerMark: `${committee.name}办公室`,
        documentNumber: one.state === 'released' ? `〔${one.year}〕` : '送审稿',
        title: one.title,
        blocks: [paragraph(wholeOf(one)), paragraph(order), linesOf(one)],
        signature: { names: [`${committee.name}办公室`], dateText, sealed: false },
        printing: { office: `${committee.name}办公室`, dateText },
      },
    };
  },
};
