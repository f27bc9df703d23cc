// One issue: edited beside the originals, checked, signed, sent; who did what, and what the public reads.
import type { IssueState, IssueView } from '#instruments/information-reports/contract';
import { Asked, useDates, useTranslate } from '#web/client';
import { DefinitionList, DiffView, Late, Link, Row, SheetSection, Skeleton, StateTrack, Tag } from '#web/ui';
import { OpenSheet } from '../../frames/open-sheet.tsx';
import { useInformationWords, useIssue } from '../asks.ts';
import { Found } from '../found.tsx';
import { Happened } from '../happened.tsx';
import * as words from '../messages/index.ts';
import { Editor } from './editor.tsx';
import { IssueVerbs } from './issue-verbs.tsx';
import { Originals } from './originals.tsx';

const way: readonly IssueState[] = ['being-edited', 'in-review', 'in-signing', 'signed', 'sent'];

function Track({ issue }: { issue: IssueView }) {
  const t = useTranslate(words);
  const say = useInformationWords();
  const here = way.indexOf(issue.state);
  if (here < 0) return null;
  const details: Partial<Record<IssueState, string | undefined>> = {
    'being-edited': issue.editor,
    'in-review': issue.checked?.name,
    'in-signing': issue.signed?.name,
    sent: issue.number ?? undefined,
  };
  return (
    <StateTrack
      label={t('track')}
      steps={way.map((state, index) => ({
        key: state,
        label: say(`information-reports.states.${state}`),
        step: index < here ? 'done' : index === here ? 'current' : 'ahead',
        detail: details[state],
      }))}
    />
  );
}

function Lead({ issue }: { issue: IssueView }) {
  const t = useTranslate(words);
  const say = useInformationWords();
  const dates = useDates();
  return (
    <Row gap={2}>
      <span>{say(`information-reports.bulletins.${issue.bulletin}`)}</span>
      {issue.number ? <span className="ui-official-number">{issue.number}</span> : null}
      <span>{say(`information-reports.states.${issue.state}`)}</span>
      {issue.isUrgent && issue.state !== 'sent' ? <Late>{t('urgent')}</Late> : null}
      {issue.dueOn ? <Tag>{t('until', { date: dates.day(issue.dueOn) })}</Tag> : null}
      {issue.isPublic ? <Tag icon="out">{t('isPublic')}</Tag> : null}
    </Row>
  );
}

function Text({ issue }: { issue: IssueView }) {
  const t = useTranslate(words);
  const canEdit = issue.abilities.some(({ verb, isAllowed }) => verb === 'save-issue' && isAllowed);
  return (
    <div className="information-beside">
      <Originals issue={issue} />
      {canEdit ? (
        <Editor key={issue.version} issue={issue} />
      ) : (
        <section aria-label={t('edited')}>
          <h2 className="ui-section-title">{t('edited')}</h2>
          <p className="ui-document information-text">{issue.text}</p>
        </section>
      )}
    </div>
  );
}

function About({ issue }: { issue: IssueView }) {
  const t = useTranslate(words);
  const dates = useDates();
  const by = (one: IssueView['checked']) => one && `${one.name} · ${dates.moment(one.at)}`;
  return (
    <SheetSection title={t('about')}>
      <DefinitionList
        items={[
          { term: t('whyChanged'), value: issue.note },
          { term: t('privacyNote'), value: issue.privacyNote },
          { term: t('secrecyNote'), value: issue.secrecyNote },
          { term: t('checkedBy'), value: by(issue.checked) },
          { term: t('signedBy'), value: by(issue.signed) },
          { term: t('issuedOn'), value: issue.issuedOn ? dates.day(issue.issuedOn) : '' },
          { term: t('receivers'), value: issue.receivers.join('、') },
          { term: t('publishedAt'), value: issue.publishedAt ? dates.moment(issue.publishedAt) : '' },
        ]}
      />
    </SheetSection>
  );
}

function Content({ issue }: { issue: IssueView }) {
  const t = useTranslate(words);
  return (
    <OpenSheet title={issue.title || t('untitled')} lead={<Lead issue={issue} />} verbs={<IssueVerbs issue={issue} />}>
      <Track issue={issue} />
      {issue.sentBack ? (
        <p role="status">
          <Late>{t('sentBack', { reason: issue.sentBack })}</Late>
        </p>
      ) : null}
      <Text issue={issue} />
      <Found details={issue.details} hints={issue.hints} hidden={issue.hiddenCount} />
      <SheetSection title={t('changes')}>
        <DiffView segments={issue.changes} label={t('changes')} />
      </SheetSection>
      <About issue={issue} />
      {issue.state === 'sent' ? (
        <p>
          <Link href={`/information-reports/upward/${issue.id}`}>{t('whatBecameOfIt')}</Link>
        </p>
      ) : null}
      <Happened entries={issue.timeline} />
    </OpenSheet>
  );
}

export function IssueSheet({ id }: { id: string }) {
  const query = useIssue(id);
  return (
    <Asked query={query} waiting={<Skeleton lines={12} />}>
      {(issue) => <Content issue={issue} />}
    </Asked>
  );
}
