// Every promise of the list as it is filtered, page after page, as a workbook.
import type { CommitmentList } from '#instruments/proposals/queries/contract';
import { ask, isRefusal, type Parameters, Refused, type SpokenRefusal, useTranslate } from '#web/client';
import { downloadWorkbook } from '../proposals/list/download-workbook.ts';
import { useCaseWords } from '../proposals/words/index.ts';
import * as words from './messages/index.ts';

const mostOnPage = 100;

async function readAll(question: Parameters): Promise<CommitmentList['items']> {
  const items: CommitmentList['items'] = [];
  let cursor: string | null | undefined;
  do {
    const page = await ask<CommitmentList>('proposals.commitments', {
      ...question,
      limit: mostOnPage,
      cursor,
    });
    if (isRefusal(page)) throw new Refused(page as SpokenRefusal);
    items.push(...(page as CommitmentList).items);
    cursor = (page as CommitmentList).nextCursor;
  } while (cursor);
  return items;
}

export function useCommitmentsWorkbook(): (question: Parameters) => Promise<void> {
  const t = useTranslate(words);
  const { say } = useCaseWords();
  return async (question) => {
    const items = await readAll(question);
    const head = (['promise', 'unit', 'due', 'state', 'number', 'title', 'evidence'] as const).map((field) =>
      t(`fields.${field}`),
    );
    const rows = items.map((item) => [
      ...[item.text, item.unitName, item.dueOn, say(`undertakings.commitmentStates.${item.state}`)],
      ...[item.proposal.number ?? '', item.proposal.title, item.evidence ?? ''],
    ]);
    await downloadWorkbook(`${t('title')}.xlsx`, [
      { name: t('title'), rows: [head, ...rows], widths: [50, 20, 12, 10, 14, 50, 50] },
    ]);
  };
}
