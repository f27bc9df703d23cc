// One matter: what was said, what was found in it, who has it, what the citizen was told and what they said of it.
import type { MatterView } from '#instruments/public-matters/contract';
import { Asked, useAsk, useDates, useScreenParameters, useTranslate } from '#web/client';
import { DefinitionList, Link, Page, Row, SheetSection, Skeleton, Tag } from '#web/ui';
import { AloneSheet } from '../frames/alone-sheet.tsx';
import { Answers } from './answers.tsx';
import { Handling } from './handling.tsx';
import { Happened } from './happened.tsx';
import { MatterVerbs } from './matter-verbs.tsx';
import * as words from './messages/index.ts';
import { useMatterWords } from './say.ts';
import './public-matters.css';

export interface Shown {
  matter: MatterView;
}

function Lead({ matter }: Shown) {
  const t = useTranslate(words);
  const say = useMatterWords();
  const dates = useDates();
  return (
    <Row gap={2}>
      <span>{say(`public-matters.states.${matter.state}`)}</span>
      {matter.dueOn ? <span>{t('due', { day: dates.day(matter.dueOn) })}</span> : null}
      {matter.count > 1 ? <Tag tone="strong">{t('count', { count: matter.count })}</Tag> : null}
      {matter.round > 1 ? <Tag>{t('round', { round: matter.round })}</Tag> : null}
      {matter.isMasked ? <Tag icon="lock">{t('masked')}</Tag> : null}
    </Row>
  );
}

/** The editor is told what in the text could lead to a person; everybody else reads it masked. */
function Found({ matter }: Shown) {
  const t = useTranslate(words);
  const say = useMatterWords();
  if (matter.privateDetails.length === 0) return null;
  const kinds = matter.privateDetails.map(
    ({ kind, count }) => `${say(`public-matters.privateDetails.${kind}`)} ${count}`,
  );
  return (
    <p className="matters-found">
      {t('found', { kinds: kinds.join('、') })} {t(matter.isMasked ? 'foundMasked' : 'foundBare')}
    </p>
  );
}

function Facts({ matter }: Shown) {
  const t = useTranslate(words);
  const say = useMatterWords();
  const dates = useDates();
  return (
    <DefinitionList
      items={[
        { term: t('fields.point'), value: matter.point },
        { term: t('fields.receivedAt'), value: dates.moment(matter.receivedAt) },
        { term: t('fields.topic'), value: say(`public-matters.topics.${matter.topic}`) },
        { term: t('fields.place'), value: matter.place },
        { term: t('fields.since'), value: say(`public-matters.since.${matter.since}`) },
        { term: t('fields.wish'), value: matter.wish },
        {
          term: t('fields.channel'),
          value: [say(`public-matters.channels.${matter.channel}`), matter.recorder].filter(Boolean).join(' · '),
        },
        { term: t('fields.contact'), value: t(matter.hasContact ? 'contactSealed' : 'contactNone') },
        {
          term: t('fields.photo'),
          value: matter.photos.map(({ id, name }) => (
            <a key={id} href={`/api/files/${id}`} download>
              {name}
            </a>
          )),
        },
        {
          term: t('fields.main'),
          value: matter.main && <Link href={`/public-matters/matters/${matter.main.id}`}>{matter.main.title}</Link>,
        },
        ...matter.grown.map(({ id, kind, title }) => ({
          term: t('fields.became'),
          value: kind === 'topic-clue' ? <Link href={`/topics/clues/${id}`}>{title}</Link> : title,
        })),
        { term: t('fields.supplement'), value: matter.supplement },
        { term: t('fields.abuseReason'), value: matter.abuseReason },
        { term: t('fields.appeal'), value: matter.appeal },
        { term: t('fields.appealDecision'), value: matter.appealDecision },
      ].filter(({ value }) => (Array.isArray(value) ? value.length > 0 : value))}
    />
  );
}

function Beside({ matter }: Shown) {
  const t = useTranslate(words);
  const say = useMatterWords();
  const dates = useDates();
  return (
    <>
      {matter.joined.length > 0 ? (
        <SheetSection title={t('joined')}>
          <ul className="matters-list">
            {matter.joined.map(({ id, title, text }) => (
              <li key={id}>
                <Link href={`/public-matters/matters/${id}`}>{title}</Link>
                <span className="ui-soft">{text}</span>
              </li>
            ))}
          </ul>
        </SheetSection>
      ) : null}
      {matter.similar.length > 0 ? (
        <SheetSection title={t('similar')}>
          <ul className="matters-list">
            {matter.similar.map(({ id, kind, title, state, reason }) => (
              <li key={id}>
                {kind === 'public-matter' ? (
                  <Link href={`/public-matters/matters/${id}`}>{title}</Link>
                ) : (
                  <span>{title}</span>
                )}
                <span className="ui-soft ui-small">
                  {t(`likeness.${reason.level}`)}
                  {kind === 'public-matter'
                    ? ` · ${say(`public-matters.states.${state}`)}`
                    : ` · ${t.dynamic(`kinds.${kind}`)}`}
                </span>
              </li>
            ))}
          </ul>
        </SheetSection>
      ) : null}
      {matter.lookUps.length > 0 ? (
        <SheetSection title={t('lookUps')}>
          <ul className="matters-list">
            {matter.lookUps.map(({ at, by, reason }) => (
              <li key={at}>
                {reason}
                <span className="ui-soft ui-small">
                  {by} · {dates.moment(at)}
                </span>
              </li>
            ))}
          </ul>
        </SheetSection>
      ) : null}
    </>
  );
}

function Content({ matter }: Shown) {
  return (
    <AloneSheet
      back="/public-matters"
      title={matter.title}
      lead={<Lead matter={matter} />}
      verbs={<MatterVerbs matter={matter} />}
    >
      <div className="ui-document matters-text">{matter.text}</div>
      <Found matter={matter} />
      <Facts matter={matter} />
      <Answers matter={matter} />
      <Handling matter={matter} />
      <Beside matter={matter} />
      <Happened entries={matter.timeline} />
    </AloneSheet>
  );
}

export default function MatterPage() {
  const { matterId = '' } = useScreenParameters();
  const query = useAsk<MatterView>('public-matters.matter', { id: matterId });
  return (
    <Asked
      query={query}
      waiting={
        <Page width="whole">
          <Skeleton lines={12} />
        </Page>
      }
    >
      {(matter) => <Content key={matter.id} matter={matter} />}
    </Asked>
  );
}
