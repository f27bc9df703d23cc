// What the vote came to, the sheet for the scrutineers, and the count for whoever wants to count again.
import type { BallotView, Tally } from '#kernel/ballots/contract';
import * as words from '#kernel/ballots/messages';
import { useTranslate } from '#web/client';
import { type Column, DataTable, Row, Sheet, SheetSection, Stack, Tag } from '#web/ui';

type Item = Tally['items'][number] & { label: string };

function useColumns(isScored: boolean): Column<Item>[] {
  const t = useTranslate(words);
  const heads: Column<Item>[] = (['yes', 'no', 'abstain'] as const).map((vote) => ({
    key: vote,
    header: t(`ballots.votes.${vote}`),
    kind: 'number',
    cell: (item) => item[vote],
  }));
  const points: Column<Item>[] = [
    { key: 'scored', header: t('ballots.page.scoredBy'), kind: 'number', cell: ({ yes }) => yes },
    { key: 'points', header: t('ballots.page.points'), kind: 'number', cell: (item) => item.points?.toFixed(2) ?? '—' },
  ];
  return [
    { key: 'item', header: t('ballots.page.item'), cell: ({ label }) => label, onPhone: 'title' },
    { key: 'rank', header: t('ballots.page.rank'), kind: 'number', cell: ({ rank }) => rank },
    ...(isScored ? points : heads),
    {
      key: 'outcome',
      header: t('ballots.page.outcome'),
      cell: ({ outcome }) => (
        <Tag tone={outcome === 'passes' ? 'official' : 'soft'}>{t(`ballots.outcomes.${outcome}`)}</Tag>
      ),
    },
  ];
}

function Papers({ id }: { id: string }) {
  const t = useTranslate(words);
  return (
    <Stack gap={2}>
      <Row gap={3}>
        <a className="ui-link" href={`/api/ballots/tally-sheet.docx?id=${id}`}>
          {t('ballots.page.tallySheet')}（Word）
        </a>
        <a className="ui-link" href={`/api/ballots/tally-sheet.pdf?id=${id}`}>
          {t('ballots.page.tallySheet')}（PDF）
        </a>
        <a className="ui-link" href={`/api/ballots/bundle?id=${id}`} download={`ballot-${id}.json`}>
          {t('ballots.page.bundle')}
        </a>
      </Row>
      <p className="ui-soft ui-small">{t('ballots.page.bundleHint')}</p>
    </Stack>
  );
}

export function Result({ ballot, tally }: { ballot: BallotView; tally: Tally }) {
  const t = useTranslate(words);
  const columns = useColumns(ballot.rules.method === 'score');
  const labels = new Map(ballot.rules.items.map(({ id, label }) => [id, label]));
  const rows = tally.items
    .map((item) => ({ ...item, label: labels.get(item.id) ?? '' }))
    .sort((a, b) => a.rank - b.rank);
  const numbers = (['members', 'issued', 'received', 'invalid'] as const).map(
    (key) => `${t(`ballots.page.${key}`)} ${tally[key]}`,
  );
  return (
    <Sheet bleeds>
      <SheetSection title={t('ballots.page.result')}>
        <Stack gap={4}>
          <p>
            <strong>{t(`ballots.verdicts.${tally.verdict}`)}</strong> · {numbers.join(' · ')}
          </p>
          <DataTable caption={t('ballots.page.result')} columns={columns} rows={rows} rowKey={({ id }) => id} />
          <Papers id={ballot.id} />
        </Stack>
      </SheetSection>
    </Sheet>
  );
}
