// One clue: what was sent, how often nearly the same came, what was decided and why.
import { useState } from 'react';
import { type ClueView, type ScreeningDecision, screeningDecisions } from '#instruments/topics/contract';
import { Asked, useDates, useGo, useTranslate } from '#web/client';
import { DefinitionList, Link, Row, SheetSection, Skeleton, Tag, type Verb, VerbBar } from '#web/ui';
import { OpenSheet } from '../../frames/open-sheet.tsx';
import { useClue, useTopicWords } from '../asks.ts';
import { StartForm } from '../cultivations/start-form.tsx';
import * as words from '../messages/index.ts';
import { SourceLinks } from '../source-links.tsx';
import '../topics.css';
import { ClueAlike } from './clue-alike.tsx';
import { ContactForm } from './contact-form.tsx';
import { ScreenForm } from './screen-form.tsx';

export function ClueSheet({ id }: { id: string }) {
  const query = useClue(id);
  return (
    <Asked query={query} waiting={<Skeleton lines={10} />}>
      {(clue) => <ClueContent clue={clue} />}
    </Asked>
  );
}

const shortcuts: Readonly<Record<ScreeningDecision, string>> = { adopted: 'a', 'passed-on': 'p', 'not-adopted': 'n' };
type Form = ScreeningDecision | 'contact' | 'cultivate';

function ClueVerbs({ clue }: { clue: ClueView }) {
  const t = useTranslate(words);
  const say = useTopicWords();
  const go = useGo();
  const [form, setForm] = useState<Form | null>(null);
  const close = () => setForm(null);
  const of = new Map(clue.abilities.map((ability) => [ability.verb, ability]));
  const contact = of.get('look-up-contact');
  const canGrow = of.has('screen-clue') || (!clue.isMasked && clue.state === 'adopted');
  const verbs: Verb[] = [
    ...(of.has('screen-clue')
      ? screeningDecisions.map((key) => ({
          ...{ key, label: say(`topics.decisions.${key}`), shortcut: shortcuts[key], run: () => setForm(key) },
          kind: key === 'adopted' && clue.state === 'received' ? ('primary' as const) : ('plain' as const),
        }))
      : []),
    ...(canGrow ? [{ key: 'grow', label: t('cultivate'), shortcut: 'c', run: () => setForm('cultivate') }] : []),
    ...(contact
      ? [
          {
            ...{ key: 'contact', label: say('topics.verbs.look-up-contact'), run: () => setForm('contact') },
            disabledReason: contact.isAllowed ? undefined : contact.reason,
          },
        ]
      : []),
  ];
  if (verbs.length === 0) return null;
  return (
    <>
      <VerbBar label={t('verbs')} verbs={verbs} />
      {form === 'contact' ? <ContactForm clue={clue} onClose={close} /> : null}
      {form === 'cultivate' ? (
        <StartForm
          source={clue}
          idea={clue.text}
          onClose={close}
          onDone={(id) => go(`/topics?tab=cultivations&open=${id}`)}
        />
      ) : null}
      {form && form !== 'contact' && form !== 'cultivate' ? (
        <ScreenForm decision={form} clues={[clue]} onClose={close} />
      ) : null}
    </>
  );
}

function Lead({ clue }: { clue: ClueView }) {
  const t = useTranslate(words);
  const say = useTopicWords();
  return (
    <Row gap={2}>
      <span>{say(`topics.states.${clue.state}`)}</span>
      {clue.alikeCount > 1 ? <Tag tone="strong">{t('timesLong', { count: clue.alikeCount })}</Tag> : null}
      {clue.isMasked ? <Tag icon="lock">{t('masked')}</Tag> : null}
    </Row>
  );
}

function ClueContent({ clue }: { clue: ClueView }) {
  const t = useTranslate(words);
  const say = useTopicWords();
  const dates = useDates();
  const { decision, call, cultivation } = clue;
  return (
    <OpenSheet title={clue.title} lead={<Lead clue={clue} />} verbs={<ClueVerbs clue={clue} />}>
      <div className="ui-document topics-text">{clue.text}</div>
      <SheetSection title={t('about')}>
        <DefinitionList
          items={[
            {
              term: t('fields.origin'),
              value: [say(`topics.origins.${clue.origin}`), clue.sender].filter(Boolean).join(' · '),
            },
            { term: t('fields.receivedAt'), value: dates.moment(clue.receivedAt) },
            { term: t('fields.place'), value: clue.place },
            {
              term: t('grownFrom'),
              value: clue.sources.length > 0 ? <SourceLinks sources={clue.sources} /> : '',
            },
            { term: t('fields.contact'), value: t(clue.hasContact ? 'contactSealed' : 'contactNone') },
            { term: t('tabs.calls'), value: call && <Link href={`/topics/calls/${call.id}`}>{call.title}</Link> },
            {
              term: t('tabs.cultivations'),
              value: cultivation && <Link href={`/topics/cultivations/${cultivation.id}`}>{cultivation.title}</Link>,
            },
          ]}
        />
      </SheetSection>
      {decision ? (
        <SheetSection title={t('decision')}>
          <p>{decision.reason}</p>
          <p className="ui-soft ui-small">
            {decision.passedTo ? `${t('passedTo', { to: decision.passedTo })} · ` : ''}
            {decision.by} · {dates.moment(decision.at)}
          </p>
        </SheetSection>
      ) : null}
      {clue.alike.length > 0 ? <ClueAlike clue={clue} /> : null}
      {clue.lookUps.length > 0 ? (
        <SheetSection title={t('lookUps')}>
          <ul className="topics-list">
            {clue.lookUps.map((look) => (
              <li key={look.at}>
                {look.reason}
                <small>
                  {look.by} · {dates.moment(look.at)}
                </small>
              </li>
            ))}
          </ul>
        </SheetSection>
      ) : null}
    </OpenSheet>
  );
}
