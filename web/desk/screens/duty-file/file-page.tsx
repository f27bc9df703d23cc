// One member's file: basics from the register, lines part by part, what was added and contested, papers to take away.
import { useState } from 'react';
import type { DutyFileView, LineView } from '#instruments/duty-file/contract';
import { Asked, useAsk, useScreenParameters, useScreenSearch, useTranslate } from '#web/client';
import {
  ButtonLink,
  DefinitionList,
  EmptyState,
  Page,
  PageHeader,
  Row,
  Select,
  Sheet,
  SheetSection,
  Stack,
} from '#web/ui';
import { Lines } from '../../../duty-file/lines.tsx';
import { useDutyFileWords } from '../../../duty-file/say.ts';
import { StruckLines } from '../../../duty-file/struck-lines.tsx';
import { Totals } from '../../../duty-file/totals.tsx';
import { AdditionCard } from './addition-card.tsx';
import { ContestCard } from './contest-card.tsx';
import './desk-duty-file.css';
import { FileSections } from './file-sections.tsx';
import { LineDialog } from './line-dialog.tsx';
import * as words from './messages/index.ts';

interface Shown {
  file: DutyFileView;
}

function Basics({ file: { person, term } }: Shown) {
  const t = useTranslate(words);
  return (
    <DefinitionList
      items={[
        { term: t('sector'), value: person.sector },
        { term: t('party'), value: person.party },
        {
          term: t('sex'),
          value: person.sex === 'male' || person.sex === 'female' ? t(`sexes.${person.sex}`) : person.sex,
        },
        { term: t('ethnicity'), value: person.ethnicity },
        { term: t('education'), value: person.education },
        { term: t('employer'), value: [person.employer, person.post].filter(Boolean).join(' · ') },
        { term: t('bodies'), value: person.bodies.join('、') },
        { term: t('term'), value: term.name },
      ]}
    />
  );
}

function Verbs({ file }: Shown) {
  const t = useTranslate(words);
  const [, change] = useScreenSearch();
  const { id } = file.person;
  const asked = `personId=${id}&${file.year === null ? 'whole=yes' : `year=${file.year}`}`;
  return (
    <Row gap={3} className="duty-desk-head" align="baseline" justify="between">
      <Select
        label={t('year')}
        emptyLabel={t('wholeTerm')}
        value={file.year === null ? '' : String(file.year)}
        options={file.years.map((year) => ({ value: String(year), label: String(year) }))}
        onChange={(year: string) => change({ year: year || undefined, whole: year ? undefined : 'yes' })}
      />
      <Row gap={2}>
        {(['docx', 'pdf', 'xlsx'] as const).map((form) => (
          <ButtonLink key={form} size="small" icon="download" href={`/api/duty-file/export.${form}?${asked}`} download>
            {t(`forms.${form}`)}
          </ButtonLink>
        ))}
        <ButtonLink size="small" icon="download" href={`/api/duty-file/export?${asked}`} download="duty-file.json">
          {t('forms.json')}
        </ButtonLink>
      </Row>
    </Row>
  );
}

function Content({ file }: Shown) {
  const t = useTranslate(words);
  const say = useDutyFileWords();
  const [{ line: wanted }, change] = useScreenSearch();
  const [open, setOpen] = useState<LineView | null>(file.lines.find(({ id }) => id === wanted) ?? null);
  const close = () => {
    setOpen(null);
    change({ line: undefined });
  };
  const { person, report } = file;
  const standing = report.state ? say(`dutyFile.dutyReportStates.${report.state}`) : say('dutyFile.notHandedIn');
  return (
    <>
      <PageHeader
        title={person.name}
        lead={t(file.isPartial ? 'partialLead' : 'fileLead')}
        back={{ label: t('title'), href: '/duty-file' }}
      />
      <Stack gap={4}>
        <Verbs file={file} />
        <Sheet label={t('basics')}>
          <SheetSection title={t('basics')}>
            <Basics file={file} />
          </SheetSection>
          <SheetSection title={t('lines')}>
            {file.lines.length === 0 ? (
              <EmptyState title={t('noLines')} />
            ) : (
              <Totals totals={file.totals} label={t('lines')} />
            )}
            <Lines file={file} onOpen={setOpen} />
            <StruckLines struck={file.struck} />
          </SheetSection>
        </Sheet>
        <FileSections personId={person.id} year={file.year ?? report.year} />
        {file.additions.map((added) => (
          <AdditionCard key={added.id} added={added} />
        ))}
        {file.contests.map((contest) => (
          <ContestCard key={contest.id} contest={contest} />
        ))}
        {file.isPartial ? null : (
          <p>
            {t('reportOf', { year: String(report.year) })}：{standing}{' '}
            {report.id ? (
              <ButtonLink size="small" href={`/duty-file/reports/${report.id}`}>
                {t('readReport')}
              </ButtonLink>
            ) : null}
          </p>
        )}
      </Stack>
      {open ? <LineDialog line={open} pointsOf={file.isPartial ? undefined : person.id} onClose={close} /> : null}
    </>
  );
}

export default function FilePage() {
  const { personId = '' } = useScreenParameters();
  const [{ year, whole }] = useScreenSearch();
  const query = useAsk<DutyFileView>('duty-file.file', { personId, year, whole }, { keepsPrevious: true });
  return (
    <Page>
      <Asked query={query}>{(file) => <Content key={file.person.id} file={file} />}</Asked>
    </Page>
  );
}
