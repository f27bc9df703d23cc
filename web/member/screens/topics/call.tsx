// One call: its text while it is open, its guide list once it is published, each topic a proposal in one tap.
import type { CallView, GuideTopic } from '#instruments/topics/contract';
import { Asked, useAsk, useDates, useScreenParameters, useTranslate, useTroubleText } from '#web/client';
import { Button, ButtonLink, Link, Page, PageHeader, Row, TroubleLine } from '#web/ui';
import '../rows/rows.css';
import './topics.css';
import * as words from './messages/index.ts';
import { useTopicWords } from './say.ts';
import { useDrafting } from './use-drafting.ts';

function Topic({ topic, callId }: { topic: GuideTopic; callId: string }) {
  const t = useTranslate(words);
  const troubleText = useTroubleText();
  const drafting = useDrafting(callId);
  const trouble = troubleText(drafting);
  return (
    <li className="topics-card">
      <h3>
        {topic.position}. {topic.title}
      </h3>
      <p className="topics-text">{topic.explanation}</p>
      {topic.background ? <small>{t('backgroundIs', { text: topic.background })}</small> : null}
      {topic.contact ? <small>{t('contactIs', { text: topic.contact })}</small> : null}
      <Button
        icon="write"
        pending={drafting.isPending}
        aria-label={t('draftOf', { title: topic.title })}
        onClick={() => drafting.begin(topic.title)}
      >
        {t('draft')}
      </Button>
      <TroubleLine>{trouble}</TroubleLine>
    </li>
  );
}

function Content({ call }: { call: CallView }) {
  const t = useTranslate(words);
  const say = useTopicWords();
  const dates = useDates();
  const isPublished = call.state === 'guide-published';
  return (
    <>
      <PageHeader
        title={call.title}
        lead={
          isPublished
            ? t('topicCount', { count: call.topics.length })
            : `${say(`topics.states.${call.state}`)} · ${t('until', { date: dates.dayWithWeekday(call.closesOn) })}`
        }
        back={{ label: t('back'), href: '/topics' }}
      />
      {isPublished ? (
        <>
          <Row gap={3}>
            <ButtonLink icon="download" href={`/api/topics/guide.pdf?id=${call.id}`} download>
              {t('guidePaper')}
            </ButtonLink>
          </Row>
          <ul className="member-rows">
            {call.topics.map((topic) => (
              <Topic key={topic.id} topic={topic} callId={call.id} />
            ))}
          </ul>
        </>
      ) : (
        <>
          <div className="ui-document topics-text">{call.text}</div>
          {call.state === 'open' ? (
            <section className="member-section">
              <ButtonLink kind="primary" wide icon="write" href={`/topics/clue?callId=${call.id}`}>
                {t('answerCall')}
              </ButtonLink>
            </section>
          ) : null}
        </>
      )}
      {call.proposals.length > 0 ? (
        <section className="member-section">
          <h2 className="ui-section-title">{t('grown')}</h2>
          <ul className="member-rows">
            {call.proposals.map(({ id, title, number }) => (
              <li key={id} className="member-row">
                <Link href={`/cases/${id}`}>
                  <span className="member-row-title">{title || t('untitled')}</span>
                  {number ? <span className="ui-official-number">{number}</span> : null}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

export default function Call() {
  const { callId = '' } = useScreenParameters();
  const query = useAsk<CallView>('topics.call', { id: callId });
  return (
    <Page width="form">
      <Asked query={query}>{(call) => <Content call={call} />}</Asked>
    </Page>
  );
}
