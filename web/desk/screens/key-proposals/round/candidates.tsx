// The candidates with their screening sheets side by side: one row each, one column for each criterion.
import { useState } from 'react';
import type { CandidateView, RoundView } from '#instruments/key-proposals/contract';
import { useTranslate } from '#web/client';
import { Button, type Column, DataTable, EmptyState, Link, SheetSection, Tag } from '#web/ui';
import * as words from '../messages/index.ts';
import { useKeyWords } from '../words.ts';
import { ScreenDialog } from './screen-dialog.tsx';

function Nominations({ candidate }: { candidate: CandidateView }) {
  return (
    <ul className="key-reasons">
      {candidate.nominations.map(({ bodyName, reason }) => (
        <li key={bodyName}>
          <strong>{bodyName}</strong>：{reason}
        </li>
      ))}
    </ul>
  );
}

function Standing({ candidate }: { candidate: CandidateView }) {
  const t = useTranslate(words);
  const { sheet, isDecided } = candidate;
  if (isDecided) return <Tag tone="official">{t('decided')}</Tag>;
  if (!sheet) return null;
  if (sheet.isShortlisted === null) return <Tag>{t('notScreened')}</Tag>;
  return (
    <>
      <Tag tone={sheet.isShortlisted ? 'strong' : 'soft'}>
        {t(sheet.isShortlisted ? 'shortlisted' : 'notShortlisted')}
      </Tag>
      {sheet.note ? <p className="ui-small ui-soft">{sheet.note}</p> : null}
    </>
  );
}

function useColumns(round: RoundView, onScreen: (candidate: CandidateView) => void): Column<CandidateView>[] {
  const t = useTranslate(words);
  const say = useKeyWords();
  const mayScreen = round.abilities.some(({ verb, isAllowed }) => verb === 'screen' && isAllowed);
  const seesSheets = round.candidates.some(({ sheet }) => sheet !== null);
  const marks: Column<CandidateView>[] = round.criteria.map(({ id, label }) => ({
    key: id,
    header: label,
    cell: ({ sheet }) => {
      const mark = sheet?.marks[id];
      return mark ? say(`key-proposals.marks.${mark}`) : '—';
    },
  }));
  return [
    {
      key: 'title',
      header: t('proposal'),
      onPhone: 'title',
      width: '16em',
      cell: ({ proposalId, number, title }) => (
        <Link href={`/proposals/${proposalId}`}>
          {number ? <span className="ui-official-number">{number}　</span> : null}
          {title}
        </Link>
      ),
    },
    { key: 'by', header: t('nominatedBy'), width: '14em', cell: (candidate) => <Nominations candidate={candidate} /> },
    ...(seesSheets && round.state !== 'collecting' ? marks : []),
    { key: 'standing', header: t('screening'), cell: (candidate) => <Standing candidate={candidate} /> },
    ...(mayScreen
      ? [
          {
            key: 'verb',
            header: say('key-proposals.verbs.screen'),
            cell: (candidate: CandidateView) => (
              <Button size="small" onClick={() => onScreen(candidate)}>
                {say('key-proposals.verbs.screen')}
              </Button>
            ),
          },
        ]
      : []),
  ];
}

export function Candidates({ round }: { round: RoundView }) {
  const t = useTranslate(words);
  const [screened, setScreened] = useState<CandidateView | null>(null);
  const columns = useColumns(round, setScreened);
  return (
    <SheetSection title={t('candidates')}>
      {round.candidates.length === 0 ? (
        <EmptyState title={t('noCandidates.title')}>{t('noCandidates.advice')}</EmptyState>
      ) : (
        <DataTable
          caption={t('candidates')}
          columns={columns}
          rows={round.candidates}
          rowKey={({ proposalId }) => proposalId}
        />
      )}
      {screened ? <ScreenDialog round={round} candidate={screened} onClose={() => setScreened(null)} /> : null}
    </SheetSection>
  );
}
