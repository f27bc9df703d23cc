// My year: what the record knows of it, part by part; nothing to fill in, everything to look into.
import { useState } from 'react';
import type { DutyFileView, LineView } from '#instruments/duty-file/contract';
import { Asked, useAsk, useScreenSearch, useTranslate } from '#web/client';
import { ButtonLink, EmptyState, Page, PageHeader, Row, Select, Sheet, Stack } from '#web/ui';
import { Lines } from '../../../duty-file/lines.tsx';
import { useDutyFileWords } from '../../../duty-file/say.ts';
import { StruckLines } from '../../../duty-file/struck-lines.tsx';
import { Totals } from '../../../duty-file/totals.tsx';
import '../rows/rows.css';
import './my-year.css';
import { LineSheet } from './line-sheet.tsx';
import * as words from './messages/index.ts';
import { OwnMatters } from './own-matters.tsx';
import { Readers } from './readers.tsx';
import { ReportLine } from './report-line.tsx';
import { TakeAway } from './take-away.tsx';
import { YearSections } from './year-sections.tsx';

interface Shown {
  file: DutyFileView;
}

function Filters({ file, group, onGroup }: Shown & { group: string; onGroup: (group: string) => void }) {
  const t = useTranslate(words);
  const say = useDutyFileWords();
  const [, change] = useScreenSearch();
  return (
    <div className="my-year-filters">
      <Select
        label={t('year')}
        emptyLabel={null}
        value={String(file.year)}
        options={file.years.map((year) => ({ value: String(year), label: t('yearOf', { year: String(year) }) }))}
        onChange={(year) => change({ year })}
      />
      <Select
        label={t('part')}
        emptyLabel={t('allParts')}
        value={group}
        options={file.totals.map((total) => ({ value: total.group, label: say(`dutyFile.groups.${total.group}`) }))}
        onChange={onGroup}
      />
    </div>
  );
}

function Year({ file }: Shown) {
  const t = useTranslate(words);
  const [group, setGroup] = useState('');
  const [{ line: wanted }, change] = useScreenSearch();
  const [open, setOpen] = useState<LineView | null>(file.lines.find(({ id }) => id === wanted) ?? null);
  const close = () => {
    setOpen(null);
    change({ line: undefined });
  };
  const shown = file.totals.some((total) => total.group === group) ? group : '';
  return (
    <Stack gap={4}>
      <Filters file={file} group={shown} onGroup={setGroup} />
      <ReportLine file={file} />
      {file.lines.length === 0 ? (
        <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>
      ) : (
        <Sheet bleeds label={t('overview')}>
          <Totals totals={file.totals} label={t('overview')} />
          <Lines file={file} group={shown || undefined} onOpen={setOpen} />
        </Sheet>
      )}
      <StruckLines struck={file.struck} />
      <YearSections year={file.year ?? file.report.year} />
      <Row gap={3}>
        <ButtonLink icon="write" href="/my-year/add">
          {t('add')}
        </ButtonLink>
        <ButtonLink href="/my-year/contest">{t('missing')}</ButtonLink>
      </Row>
      <OwnMatters file={file} />
      <Readers file={file} />
      <TakeAway file={file} />
      {open ? <LineSheet file={file} line={open} onClose={close} /> : null}
    </Stack>
  );
}

export default function MyYear() {
  const t = useTranslate(words);
  const [{ year }] = useScreenSearch();
  const query = useAsk<DutyFileView>('duty-file.file', { year }, { keepsPrevious: true });
  return (
    <Page width="form">
      <PageHeader title={t('title')} lead={t('lead')} />
      <Asked query={query}>{(file) => <Year file={file} />}</Asked>
    </Page>
  );
}
