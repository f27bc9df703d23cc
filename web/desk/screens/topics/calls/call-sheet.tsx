// One call: its text, its guide list, the proposals that grew from it.
import type { CallView } from '#instruments/topics/contract';
import { Asked, useDates, useTranslate } from '#web/client';
import { ButtonLink, DefinitionList, Link, Row, SheetSection, Skeleton } from '#web/ui';
import { OpenSheet } from '../../frames/open-sheet.tsx';
import { useCall, useTopicWords } from '../asks.ts';
import { Verbs } from '../form/verbs.tsx';
import * as words from '../messages/index.ts';
import '../topics.css';
import { CallForm } from './call-form.tsx';
import { ExtendForm, PublishForm } from './call-forms.tsx';
import { GuideEditor } from './guide-editor.tsx';
import { GuideList } from './guide-list.tsx';

export function CallSheet({ id }: { id: string }) {
  const query = useCall(id);
  return (
    <Asked query={query} waiting={<Skeleton lines={12} />}>
      {(call) => <CallContent call={call} />}
    </Asked>
  );
}

function CallVerbs({ call }: { call: CallView }) {
  return (
    <Verbs
      target={call}
      abilities={call.abilities}
      shapes={[
        { verb: 'announce-call', kind: 'official', shortcut: 'a' },
        { verb: 'publish-guide', kind: 'official', form: (close) => <PublishForm call={call} onClose={close} /> },
        {
          verb: 'save-guide',
          kind: call.state === 'closed' ? 'plain' : 'primary',
          shortcut: 'e',
          form: (close) => <GuideEditor call={call} onClose={close} />,
        },
        { verb: 'save-call', form: (close) => <CallForm call={call} onClose={close} /> },
        { verb: 'open-call' },
        { verb: 'extend-call', form: (close) => <ExtendForm call={call} onClose={close} /> },
        { verb: 'close-call', field: 'reason', isOptional: true },
        { verb: 'recall-guide', field: 'reason' },
        { verb: 'withdraw-call', field: 'reason', kind: 'danger' },
      ]}
    />
  );
}

function CallContent({ call }: { call: CallView }) {
  const t = useTranslate(words);
  const say = useTopicWords();
  const dates = useDates();
  const isPublished = call.state === 'guide-published';
  return (
    <OpenSheet title={call.title} lead={say(`topics.states.${call.state}`)} verbs={<CallVerbs call={call} />}>
      <DefinitionList
        items={[
          { term: t('fields.period'), value: `${dates.day(call.opensOn)} — ${dates.dayWithWeekday(call.closesOn)}` },
          { term: t('fields.answerers'), value: say(`topics.answerers.${call.answerers}`) },
          {
            term: t('tabs.clues'),
            value:
              call.clueCount === null ? (
                ''
              ) : (
                <Link href={`/topics?tab=clues&show=all&callId=${call.id}`}>
                  {t('clueCount', { count: call.clueCount })}
                </Link>
              ),
          },
          { term: t('withdrawnReason'), value: call.withdrawnReason },
        ]}
      />
      {call.text ? (
        <SheetSection title={t('fields.callText')}>
          <div className="ui-document topics-text">{call.text}</div>
        </SheetSection>
      ) : null}
      <SheetSection
        title={t('guide', { count: call.topicCount })}
        verbs={
          isPublished ? (
            <Row gap={2}>
              <ButtonLink size="small" icon="download" href={`/api/topics/guide.docx?id=${call.id}`} download>
                Word
              </ButtonLink>
              <ButtonLink size="small" icon="download" href={`/api/topics/guide.pdf?id=${call.id}`} download>
                PDF
              </ButtonLink>
            </Row>
          ) : null
        }
      >
        <GuideList call={call} />
      </SheetSection>
      {call.proposals.length > 0 ? (
        <SheetSection title={t('grown', { count: call.proposals.length })}>
          <ul className="topics-list">
            {call.proposals.map(({ id, title, number }) => (
              <li key={id}>
                <Link href={`/proposals/${id}`}>
                  {number ? <span className="ui-official-number">{number}　</span> : null}
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </SheetSection>
      ) : null}
    </OpenSheet>
  );
}
