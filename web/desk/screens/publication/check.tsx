// The check before release: the page as the public would read it, what was found in it, and the verbs of both persons.
import { useState } from 'react';
import type { CheckView } from '#instruments/proposals/publication/contract';
import * as publicationWords from '#instruments/proposals/publication/messages';
import { Asked, useAsk, useDates, useScreenParameters, useTranslate } from '#web/client';
import { DefinitionList, Link, Page, PageHeader, Sheet, SheetSection, Skeleton, Stack } from '#web/ui';
import { type Draft, draftOf, partsToSend } from '../text-check/draft.ts';
import { PartCheck } from '../text-check/part-check.tsx';
import { Secrecy } from '../text-check/secrecy.tsx';
import './publication.css';
import { CheckVerbs } from './check-verbs.tsx';
import * as words from './messages/index.ts';

function Standing({ view, found }: { view: CheckView; found: number }) {
  const t = useTranslate(words);
  const say = useTranslate(publicationWords);
  const dates = useDates();
  const by = (name: string, at: string | null) => (at ? `${name} · ${dates.moment(at)}` : t('notYet'));
  const items = [
    { term: t('fields.state'), value: say(`publication.states.${view.state}`) },
    { term: t('found'), value: t('foundCount', { count: found }) },
    { term: t('checkedBy'), value: by(view.checkedBy, view.checkedAt) },
    { term: t('releasedBy'), value: by(view.releasedBy, view.releasedAt) },
    { term: t('namesShown'), value: view.proposers.join('、') || t('noNames') },
    ...(view.note ? [{ term: t('note'), value: view.note }] : []),
    ...(view.attachmentCount > 0
      ? [{ term: t('attachments'), value: t('attachmentsKept', { count: view.attachmentCount }) }]
      : []),
    ...view.closedReplies.map(({ unit, publication, reason }) => ({
      term: unit,
      value: [say(`publication.attributes.${publication as 'open'}`), reason].filter(Boolean).join('：'),
    })),
  ];
  return <DefinitionList items={items} />;
}

function Check({ view }: { view: CheckView }) {
  const t = useTranslate(words);
  const say = useTranslate(publicationWords);
  const [draft, setDraft] = useState<Draft>(() => draftOf(view));
  const [secrecyNote, setSecrecyNote] = useState(view.secrecyNote);
  const isEditable = view.abilities.some(({ verb, isAllowed }) => isAllowed && verb.startsWith('clear'));
  const found = Object.values(draft).reduce((sum, { decisions }) => sum + decisions.length, 0);
  const input = { parts: partsToSend(draft), secrecyNote };
  return (
    <Sheet as="article">
      {view.hasChanged ? <p className="publication-changed">{t('hasChanged')}</p> : null}
      <Standing view={view} found={found} />
      <CheckVerbs view={view} input={input} />
      <Secrecy parts={view.parts} note={secrecyNote} onNote={setSecrecyNote} isEditable={isEditable} />
      <SheetSection title={t('text')}>
        <Stack gap={5}>
          {view.parts.map((part) => (
            <PartCheck
              key={part.key}
              part={part}
              label={say(`publication.parts.${part.kind}`, { position: part.position })}
              draft={draft[part.key] ?? { text: part.text, decisions: [] }}
              isEditable={isEditable}
              onChange={(changed) => setDraft((current) => ({ ...current, [part.key]: changed }))}
            />
          ))}
        </Stack>
      </SheetSection>
    </Sheet>
  );
}

export default function CheckScreen() {
  const t = useTranslate(words);
  const { caseId = '' } = useScreenParameters();
  const query = useAsk<CheckView>('publication.check', { id: caseId });
  const view = query.data;
  return (
    <Page>
      <PageHeader
        title={view?.title ?? t('checkTitle')}
        number={view?.number}
        back={{ label: t('title'), href: '/publication' }}
        verbs={view ? <Link href={`/proposals/${view.id}`}>{t('openCase')}</Link> : null}
      />
      <Asked query={query} waiting={<Skeleton lines={12} />}>
        {(answer) => <Check key={`${answer.id}-${answer.version}`} view={answer} />}
      </Asked>
    </Page>
  );
}
