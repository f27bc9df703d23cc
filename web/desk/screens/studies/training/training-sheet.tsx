// One training class: its sessions, who attended in full, certificates.
import type { TrainingView } from '#instruments/studies/contract';
import { Asked, useDates, useTranslate } from '#web/client';
import { ButtonLink, DataTable, DefinitionList, Link, Row, SheetSection, Skeleton, Tag } from '#web/ui';
import { OpenSheet } from '../../frames/open-sheet.tsx';
import { useStudyWords, useTraining } from '../asks.ts';
import { Verbs } from '../form/verbs.tsx';
import * as words from '../messages/index.ts';
import '../studies.css';
import { TrainingForm } from './training-form.tsx';

interface Shown {
  training: TrainingView;
}

export function TrainingSheet({ id }: { id: string }) {
  const query = useTraining(id);
  return (
    <Asked query={query} waiting={<Skeleton lines={10} />}>
      {(training) => <TrainingContent training={training} />}
    </Asked>
  );
}

function Sessions({ training: { sessions } }: Shown) {
  const t = useTranslate(words);
  const dates = useDates();
  if (sessions.length === 0) return <p className="ui-soft">{t('noSessions')}</p>;
  return (
    <ul className="studies-list">
      {sessions.map(({ id, title, startsAt, place, hours, isClosed }) => (
        <li key={id}>
          <span className="studies-row">
            <Link href={`/activities/${id}`}>{title}</Link>
            {isClosed ? <Tag icon="check">{t('closed')}</Tag> : <Tag>{t('notClosed')}</Tag>}
          </span>
          <small>{[dates.moment(startsAt), place, t('hoursAre', { hours })].filter(Boolean).join(' · ')}</small>
        </li>
      ))}
    </ul>
  );
}

function Certificates({ training }: Shown) {
  const t = useTranslate(words);
  return (
    <DataTable
      caption={t('certificates')}
      columns={[
        { key: 'person', header: t('fields.person'), onPhone: 'title', cell: ({ person }) => person },
        { key: 'number', header: t('fields.number'), kind: 'code', cell: ({ number }) => number },
        { key: 'hours', header: t('fields.hours'), kind: 'number', cell: ({ hours }) => hours },
      ]}
      rows={training.certificates}
      rowKey={({ personId }) => personId}
    />
  );
}

function Downloads({ training }: Shown) {
  return (
    <Row gap={2}>
      {(['docx', 'pdf'] as const).map((format) => (
        <ButtonLink
          key={format}
          size="small"
          icon="download"
          href={`/api/studies/certificates.${format}?id=${training.id}`}
          download
        >
          {format === 'docx' ? 'Word' : 'PDF'}
        </ButtonLink>
      ))}
    </Row>
  );
}

function TrainingContent({ training }: Shown) {
  const t = useTranslate(words);
  const say = useStudyWords();
  const isConcluded = training.state === 'concluded';
  const verbs = (
    <Verbs
      target={training}
      abilities={training.abilities}
      shapes={[
        { verb: 'conclude-training', kind: 'official' },
        { verb: 'save-training', shortcut: 'e', form: (close) => <TrainingForm training={training} onClose={close} /> },
        { verb: 'call-off-training', kind: 'danger', field: 'reason' },
      ]}
    />
  );
  return (
    <OpenSheet title={training.title} lead={say(`studies.states.${training.state}`)} verbs={verbs}>
      <DefinitionList
        items={[
          { term: t('fields.hours'), value: t('hoursAre', { hours: training.hours }) },
          { term: t('fields.about'), value: training.about },
        ]}
      />
      <SheetSection title={t('fields.sessions')}>
        <Sessions training={training} />
      </SheetSection>
      {isConcluded ? (
        <SheetSection
          title={t('certificates')}
          verbs={training.certificates.length > 0 ? <Downloads training={training} /> : null}
        >
          {training.certificates.length > 0 ? (
            <Certificates training={training} />
          ) : (
            <p className="ui-soft">{t('noCertificates')}</p>
          )}
        </SheetSection>
      ) : (
        <SheetSection title={t('attendedInFull', { count: training.attendedInFull.length })}>
          <p className="studies-names">
            {training.attendedInFull.map(({ person }) => person).join('、') || t('nobodyYet')}
          </p>
        </SheetSection>
      )}
    </OpenSheet>
  );
}
