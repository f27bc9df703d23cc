// The nominees with reasons and record; points only where the reader may know them. In the order of their names.
import type { AwardRound, NomineeView } from '#instruments/awards/contract';
import * as awards from '#instruments/awards/messages';
import { useTranslate } from '#web/client';
import { type Column, DataTable, Link, Tag } from '#web/ui';
import { CandidateRecord } from './candidate-record.tsx';
import * as words from './messages/index.ts';

const certificateHref = (round: AwardRound, nominee: NomineeView) =>
  `/api/awards/certificates.pdf?id=${round.id}&nomineeId=${nominee.id}`;

export function NomineeTable({ round, nominees }: { round: AwardRound; nominees: readonly NomineeView[] }) {
  const t = useTranslate(words);
  const say = useTranslate(awards);
  const isOfProposals = round.awardKind === 'excellent-proposal';
  const columns: Column<NomineeView>[] = [
    {
      key: 'name',
      header: t('columns.name'),
      onPhone: 'title',
      cell: ({ label, targetId, isCollective, detail }) => (
        <>
          {isOfProposals ? <Link href={`/proposals/${targetId}`}>{label}</Link> : label}{' '}
          {isOfProposals ? <span className="ui-official-number">{detail}</span> : null}{' '}
          {isCollective ? <Tag>{t('collective')}</Tag> : null}
        </>
      ),
    },
    {
      key: 'reasons',
      header: t('columns.reasons'),
      cell: ({ nominations }) => nominations.map(({ by, reason }) => <p key={by}>{`${by}：${reason}`}</p>),
    },
    { key: 'record', header: t('columns.record'), cell: ({ facts }) => <CandidateRecord facts={facts} /> },
    {
      key: 'scores',
      header: t('columns.scores'),
      cell: ({ spread, scoredBy }) =>
        spread
          ? t('spread', { mean: String(spread.mean), lowest: String(spread.lowest), highest: String(spread.highest) })
          : scoredBy > 0
            ? t('scoredBy', { count: scoredBy })
            : '',
    },
    {
      key: 'outcome',
      header: t('columns.outcome'),
      cell: ({ outcome }) => (outcome ? say(`awards.outcomes.${outcome}`) : ''),
    },
    {
      key: 'certificate',
      kind: 'code',
      header: t('columns.certificate'),
      cell: (nominee) =>
        nominee.certificateNumber ? (
          <a href={certificateHref(round, nominee)} download="">
            {nominee.certificateNumber}
          </a>
        ) : (
          ''
        ),
    },
  ];
  const shows: Readonly<Record<string, boolean>> = {
    scores: nominees.some(({ spread, scoredBy }) => spread !== null || scoredBy > 0),
    outcome: round.decidedOn === null && nominees.some(({ outcome }) => outcome !== null),
    certificate: nominees.some(({ certificateNumber }) => certificateNumber !== null),
  };
  return (
    <DataTable
      caption={t('sections.nominees')}
      columns={columns.filter(({ key }) => shows[key] ?? true)}
      rows={nominees}
      rowKey={({ id }) => id}
    />
  );
}
