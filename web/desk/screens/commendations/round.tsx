// One round: the arithmetic of its share, the nominees with their reasons, objections, papers, and the verbs one has.
import { useState } from 'react';
import { type RoundView, roundStates } from '#instruments/commendations/contract';
import * as commendations from '#instruments/commendations/messages';
import { Asked, useAsk, useDates, useScreenParameters, useTranslate } from '#web/client';
import {
  ButtonLink,
  DataTable,
  Page,
  PageHeader,
  Row,
  Sheet,
  SheetSection,
  Skeleton,
  StateTrack,
  VerbBar,
} from '#web/ui';
import * as words from './messages/index.ts';
import { NomineeTable } from './nominee-table.tsx';
import { VerbDialog } from './verb-dialog.tsx';
import { type RoundVerb, roundVerbs } from './verbs.ts';

const track = roundStates.filter((state) => state !== 'cancelled');
const mainVerbs: Readonly<Partial<Record<RoundView['state'], RoundVerb>>> = {
  nominating: 'nominate',
  proposed: 'decide',
  decided: 'issue-certificates',
};

function stepsOf(current: RoundView['state']) {
  if (current === 'cancelled') return [{ key: current, step: 'current' as const }];
  const here = track.indexOf(current);
  return track.map((key, index) => ({
    key,
    step: index < here ? ('done' as const) : index === here ? ('current' as const) : ('ahead' as const),
  }));
}

function useLines(round: RoundView): string[] {
  const t = useTranslate(words);
  const say = useTranslate(commendations);
  const dates = useDates();
  const { share, organ, meeting, metOn, noticeUntil, nominateUntil, documentNumber, cancelledReason } = round;
  const decided =
    organ && metOn
      ? t('decidedBy', { meeting, organ: say(`commendations.organs.${organ}`), date: dates.dayInFull(metOn) })
      : '';
  const until = noticeUntil
    ? t('noticeUntil', { date: dates.dayInFull(noticeUntil) })
    : t('nominateUntil', { date: dates.dayInFull(nominateUntil) });
  return [t('share', share), decided || until, documentNumber, cancelledReason].filter(Boolean);
}

function Objections({ round }: { round: RoundView }) {
  const t = useTranslate(words);
  if (round.objections.length === 0) return null;
  return (
    <SheetSection title={t('objections')}>
      <DataTable
        caption={t('objections')}
        rows={round.objections}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'about',
            header: t('columns.name'),
            onPhone: 'title',
            cell: ({ nomineeId }) => round.nominees.find(({ id }) => id === nomineeId)?.name ?? '',
          },
          { key: 'text', header: t('fields.text'), cell: ({ by, text }) => t('by', { by, reason: text }) },
          {
            key: 'answer',
            header: t('fields.answer'),
            cell: ({ outcome, answer }) => (outcome ? `${t(`outcomes.${outcome}`)}　${answer}` : ''),
          },
        ]}
      />
    </SheetSection>
  );
}

function Papers({ round }: { round: RoundView }) {
  const t = useTranslate(words);
  if (round.metOn === null) return null;
  const papers =
    round.state === 'certificates-issued' ? (['decision', 'certificates'] as const) : (['decision'] as const);
  return (
    <SheetSection title={t('papersTitle')}>
      <Row gap={2}>
        {papers.flatMap((paper) =>
          (['docx', 'pdf'] as const).map((format) => (
            <ButtonLink
              key={`${paper}.${format}`}
              icon="download"
              href={`/api/commendations/${paper}.${format}?id=${round.id}`}
              download=""
            >
              {`${t(`papers.${paper}`)} .${format}`}
            </ButtonLink>
          )),
        )}
      </Row>
    </SheetSection>
  );
}

function RoundSheet({ round }: { round: RoundView }) {
  const t = useTranslate(words);
  const say = useTranslate(commendations);
  const [verb, setVerb] = useState<RoundVerb>();
  const lines = useLines(round);
  const offered = round.abilities.filter(({ verb: one }) => (roundVerbs as readonly string[]).includes(one));
  return (
    <>
      {offered.length > 0 ? (
        <VerbBar
          label={say('commendations.name')}
          verbs={offered.map(({ verb: one, isAllowed, reason }) => ({
            key: one,
            label: say(`commendations.verbs.${one as RoundVerb}`),
            kind: mainVerbs[round.state] === one ? (one === 'decide' ? 'official' : 'primary') : 'plain',
            disabledReason: isAllowed ? undefined : reason,
            run: () => setVerb(one as RoundVerb),
          }))}
        />
      ) : null}
      <Sheet bleeds>
        <StateTrack
          label={t('columns.state')}
          steps={stepsOf(round.state).map((one) => ({ ...one, label: say(`commendations.states.${one.key}`) }))}
        />
        {lines.map((line) => (
          <p key={line} className="ui-soft">
            {line}
          </p>
        ))}
        <SheetSection title={t('columns.name')}>
          <Row gap={2}>
            <ButtonLink size="small" icon="download" href={`/api/commendations/round.xlsx?id=${round.id}`} download="">
              {t('export')}
            </ButtonLink>
          </Row>
          <NomineeTable nominees={round.nominees} />
        </SheetSection>
        <Objections round={round} />
        <Papers round={round} />
      </Sheet>
      {verb ? <VerbDialog verb={verb} round={round} onClose={() => setVerb(undefined)} /> : null}
    </>
  );
}

export default function Round() {
  const t = useTranslate(words);
  const { roundId } = useScreenParameters();
  const query = useAsk<RoundView>('commendations.round', { id: roundId });
  return (
    <Page>
      <PageHeader title={query.data?.title ?? t('title')} back={{ label: t('title'), href: '/commendations' }} />
      <Asked query={query} waiting={<Skeleton lines={12} />}>
        {(round) => <RoundSheet round={round} />}
      </Asked>
    </Page>
  );
}
