// One adoption bulletin: the whole in figures, and the lines one may see.
import type { AdoptionBulletinView } from '#instruments/information-reports/contract';
import { Asked, useAsk, useScreenParameters, useTranslate } from '#web/client';
import { ButtonLink, DataTable, DefinitionList, Page, Row, SheetSection, Skeleton } from '#web/ui';
import { Verbs } from '../../forms/verbs.tsx';
import { AloneSheet } from '../../frames/alone-sheet.tsx';
import * as words from '../messages/index.ts';
import { usePeriod } from '../period.ts';
import { useInformationWords } from '../say.ts';
import '../upward.css';

interface Shown {
  one: AdoptionBulletinView;
}

function useAdopted() {
  const say = useInformationWords();
  return (adopted: AdoptionBulletinView['totals']['adopted']) =>
    adopted
      .map(
        ({ level, form, count }) =>
          `${say(`information-reports.levels.${level}`)}${say(`information-reports.adoptionForms.${form}`)} ${count}`,
      )
      .join('、');
}

function Totals({ one: { totals, draftedBy, releasedBy } }: Shown) {
  const t = useTranslate(words);
  const adoptedText = useAdopted();
  return (
    <SheetSection title={t('totals')}>
      <DefinitionList
        items={[
          { term: t('submitted'), value: String(totals.submitted) },
          { term: t('printed'), value: String(totals.printed) },
          { term: t('issues'), value: String(totals.issues) },
          { term: t('sentUp'), value: String(totals.sentUp) },
          { term: t('adopted'), value: adoptedText(totals.adopted) },
          { term: t('instructions'), value: String(totals.instructions) },
          { term: t('answered'), value: String(totals.answered) },
          { term: t('draftedBy'), value: draftedBy },
          { term: t('releasedBy'), value: releasedBy },
        ]}
      />
    </SheetSection>
  );
}

function Lines({ one }: Shown) {
  const t = useTranslate(words);
  const adoptedText = useAdopted();
  return (
    <SheetSection title={t(one.isDesk ? 'lines' : 'ownLine')}>
      {one.isDesk ? <p className="ui-soft">{t('linesHint')}</p> : null}
      <DataTable
        caption={t(one.isDesk ? 'lines' : 'ownLine')}
        rows={one.lines}
        rowKey={({ partyKind, name }) => `${partyKind} ${name}`}
        columns={[
          { key: 'name', header: t('name'), onPhone: 'title', cell: ({ name }) => name },
          { key: 'grouping', header: t('grouping'), cell: ({ grouping }) => grouping },
          { key: 'submitted', header: t('submitted'), kind: 'number', cell: ({ counts }) => String(counts.submitted) },
          { key: 'printed', header: t('printed'), kind: 'number', cell: ({ counts }) => String(counts.printed) },
          { key: 'adopted', header: t('adopted'), cell: ({ counts }) => adoptedText(counts.adopted) },
          {
            key: 'instructed',
            header: t('instructed'),
            kind: 'number',
            cell: ({ counts }) => String(counts.instructed),
          },
        ]}
      />
    </SheetSection>
  );
}

function Content({ one }: Shown) {
  const t = useTranslate(words);
  const say = useInformationWords();
  const periodOf = usePeriod();
  const paper = (kind: string) => `/api/information-reports/adoption-bulletin.${kind}?id=${one.id}`;
  return (
    <AloneSheet
      back="/information-reports/upward?tab=bulletins"
      title={one.title}
      lead={
        <Row gap={2}>
          <span>{periodOf(one)}</span>
          <span>{say(`information-reports.informationAdoptionBulletinStates.${one.state}`)}</span>
        </Row>
      }
      verbs={
        <Verbs
          instrument="information-reports"
          target={one}
          abilities={one.abilities}
          say={say}
          shapes={[
            { verb: 'release-bulletin', kind: 'primary', shortcut: 'r' },
            { verb: 'count-again' },
            { verb: 'discard-bulletin', field: 'reason' },
          ]}
        />
      }
    >
      <Row gap={2}>
        <ButtonLink icon="download" href={paper('docx')} download>
          {t('word')}
        </ButtonLink>
        <ButtonLink icon="download" href={paper('pdf')} download>
          {t('pdf')}
        </ButtonLink>
        <ButtonLink icon="download" href={paper('xlsx')} download>
          {t('export')}
        </ButtonLink>
      </Row>
      <Totals one={one} />
      <Lines one={one} />
    </AloneSheet>
  );
}

export default function BulletinPage() {
  const { bulletinId = '' } = useScreenParameters();
  const query = useAsk<AdoptionBulletinView>('information-reports.adoption-bulletin', { id: bulletinId });
  return (
    <Asked
      query={query}
      waiting={
        <Page width="whole">
          <Skeleton lines={10} />
        </Page>
      }
    >
      {(one) => <Content key={one.id} one={one} />}
    </Asked>
  );
}
