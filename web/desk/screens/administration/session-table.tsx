// Terms and plenary sessions with the exact moments between which in-session proposals are taken.
import { useState } from 'react';
import type { FrameRegister } from '#kernel/administration/contract';
import { Asked, useAsk, useDates, useTranslate } from '#web/client';
import { Button, type Column, DataTable, EmptyState, Sheet, SheetSection } from '#web/ui';
import * as words from './messages/index.ts';
import { SessionDialog } from './session-dialog.tsx';
import { TermDialog } from './term-dialog.tsx';

export type Session = FrameRegister['sessions'][number];
export type Term = FrameRegister['terms'][number];

function useSessionColumns(onChange: (session: Session) => void): Column<Session>[] {
  const t = useTranslate(words);
  const dates = useDates();
  return [
    { key: 'name', header: t('sessions.name'), cell: ({ name }) => name, onPhone: 'title' },
    {
      key: 'opens',
      header: t('sessions.opensOn'),
      kind: 'date',
      cell: ({ opensOn }) => dates.dayInFull(opensOn),
    },
    { key: 'from', header: t('sessions.from'), cell: ({ inSessionFrom }) => dates.moment(inSessionFrom) },
    { key: 'until', header: t('sessions.until'), cell: ({ inSessionUntil }) => dates.moment(inSessionUntil) },
    {
      key: 'verbs',
      header: t('verbs'),
      cell: (session) => (
        <Button size="small" onClick={() => onChange(session)}>
          {t('change')}
        </Button>
      ),
    },
  ];
}

function useTermColumns(onChange: (term: Term) => void): Column<Term>[] {
  const t = useTranslate(words);
  const dates = useDates();
  return [
    { key: 'name', header: t('sessions.term'), cell: ({ name }) => name, onPhone: 'title' },
    {
      key: 'from',
      header: t('people.from'),
      kind: 'date',
      cell: ({ startsOn }) => dates.dayInFull(startsOn),
    },
    {
      key: 'until',
      header: t('people.until'),
      kind: 'date',
      cell: ({ endsOn }) => (endsOn ? dates.dayInFull(endsOn) : '—'),
    },
    {
      key: 'verbs',
      header: t('verbs'),
      cell: (term) => (
        <Button size="small" onClick={() => onChange(term)}>
          {t('change')}
        </Button>
      ),
    },
  ];
}

function Frame({ frame }: { frame: FrameRegister }) {
  const t = useTranslate(words);
  const [session, setSession] = useState<Session | 'new'>();
  const [term, setTerm] = useState<Term | 'new'>();
  const sessionColumns = useSessionColumns(setSession);
  const termColumns = useTermColumns(setTerm);
  return (
    <Sheet>
      <SheetSection
        title={t('sessions.title')}
        verbs={
          <Button
            size="small"
            icon="add"
            disabledReason={frame.terms.length === 0 ? t('sessions.termFirst') : undefined}
            onClick={() => setSession('new')}
          >
            {t('sessions.add')}
          </Button>
        }
      >
        <DataTable
          caption={t('sessions.title')}
          columns={sessionColumns}
          rows={frame.sessions}
          rowKey={({ id }) => id}
          empty={<EmptyState title={t('sessions.empty')}>{t('sessions.emptyAdvice')}</EmptyState>}
        />
      </SheetSection>
      <SheetSection
        title={t('sessions.terms')}
        verbs={
          <Button size="small" icon="add" onClick={() => setTerm('new')}>
            {t('sessions.addTerm')}
          </Button>
        }
      >
        <DataTable
          caption={t('sessions.terms')}
          columns={termColumns}
          rows={frame.terms}
          rowKey={({ id }) => id}
          empty={<EmptyState title={t('sessions.noTerm')}>{t('sessions.termFirst')}</EmptyState>}
        />
      </SheetSection>
      {session ? (
        <SessionDialog
          session={session === 'new' ? undefined : session}
          terms={frame.terms}
          onClose={() => setSession(undefined)}
        />
      ) : null}
      {term ? <TermDialog term={term === 'new' ? undefined : term} onClose={() => setTerm(undefined)} /> : null}
    </Sheet>
  );
}

export function SessionTable() {
  const query = useAsk<FrameRegister>('people.frame');
  return <Asked query={query}>{(frame) => <Frame frame={frame} />}</Asked>;
}
