// The smaller parts of a round: the panel, the votes, objections, and what may be taken away.
import type { AwardRound } from '#instruments/awards/contract';
import * as ballotWords from '#kernel/ballots/messages';
import { useTranslate } from '#web/client';
import { ButtonLink, DataTable, Link, Row, SheetSection } from '#web/ui';
import * as words from './messages/index.ts';

export function PanelSection({ round }: { round: AwardRound }) {
  const t = useTranslate(words);
  if (round.panel.length === 0) return null;
  return (
    <SheetSection title={t('sections.panel')}>
      <DataTable
        caption={t('sections.panel')}
        rows={round.panel}
        rowKey={({ personId }) => personId}
        columns={[
          { key: 'name', header: t('columns.panelist'), cell: ({ name }) => name, onPhone: 'title' },
          { key: 'scored', header: t('columns.scored'), kind: 'number', cell: ({ scored }) => scored },
          { key: 'excluded', header: t('columns.excluded'), kind: 'number', cell: ({ excluded }) => excluded },
        ]}
      />
    </SheetSection>
  );
}

export function BallotSection({ round }: { round: AwardRound }) {
  const t = useTranslate(words);
  const say = useTranslate(ballotWords);
  if (round.ballots.length === 0) return null;
  return (
    <SheetSection title={t('sections.ballots')}>
      {round.ballots.map(({ id, title, state }) => (
        <p key={id}>
          <Link href={`/ballots/${id}`}>{title}</Link>　
          <span className="ui-soft">{say(`ballots.states.${state}`)}</span>
        </p>
      ))}
    </SheetSection>
  );
}

export function ObjectionSection({ round }: { round: AwardRound }) {
  const t = useTranslate(words);
  if (round.objections.length === 0) return null;
  return (
    <SheetSection title={t('sections.objections')}>
      <DataTable
        caption={t('sections.objections')}
        rows={round.objections}
        rowKey={({ id }) => id}
        columns={[
          { key: 'by', header: t('columns.by'), cell: ({ by }) => by, onPhone: 'title' },
          {
            key: 'about',
            header: t('columns.name'),
            cell: ({ nomineeId }) => round.nominees.find(({ id }) => id === nomineeId)?.label ?? '',
          },
          { key: 'text', header: t('columns.text'), cell: ({ text }) => text },
          {
            key: 'answer',
            header: t('columns.answer'),
            cell: ({ outcome, answer }) => (outcome ? `${t(`outcomes.${outcome}`)}。${answer}` : ''),
          },
        ]}
      />
    </SheetSection>
  );
}

export function PaperSection({ round }: { round: AwardRound }) {
  const t = useTranslate(words);
  if (round.decidedOn === null) return null;
  const papers = round.issuedOn === null ? (['decision'] as const) : (['decision', 'certificates'] as const);
  return (
    <SheetSection title={t('sections.papers')}>
      <Row gap={2}>
        {papers.flatMap((paper) =>
          (['docx', 'pdf'] as const).map((format) => (
            <ButtonLink
              key={`${paper}.${format}`}
              icon="download"
              href={`/api/awards/${paper}.${format}?id=${round.id}`}
              download=""
            >
              {`${t(`papers.${paper}`)} ${t(`papers.${format}`)}`}
            </ButtonLink>
          )),
        )}
      </Row>
    </SheetSection>
  );
}
