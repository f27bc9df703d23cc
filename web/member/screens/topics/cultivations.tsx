// My cultivations, and the offer of a new one.
import { useState } from 'react';
import type { CultivationList } from '#instruments/topics/contract';
import { Asked, useAct, useAsk, useDates, useGo, useTranslate, useTroubleText } from '#web/client';
import { Button, Dialog, EmptyState, Link, Page, PageHeader, Stack, TextArea, TextField, TroubleLine } from '#web/ui';
import '../rows/rows.css';
import * as words from './messages/index.ts';
import { useTopicWords } from './say.ts';

function Offer({ onClose }: { onClose: () => void }) {
  const t = useTranslate(words);
  const go = useGo();
  const troubleText = useTroubleText();
  const [title, setTitle] = useState('');
  const [idea, setIdea] = useState('');
  const offering = useAct<{ input: object }, { caseId: string }>('topics.offer-cultivation', {
    onDone: ({ caseId }) => go(`/topics/cultivations/${caseId}`),
  });
  return (
    <Dialog
      title={t('offer')}
      isOpen
      onClose={onClose}
      footer={
        <Button
          kind="primary"
          wide
          pending={offering.isPending}
          disabledReason={title.trim().length < 4 ? t('titleShort') : undefined}
          onClick={() => offering.act({ input: { title, idea } })}
        >
          {t('offer')}
        </Button>
      }
    >
      <Stack gap={4}>
        <p>{t('offerLead')}</p>
        <TextField label={t('cultivationTitle')} limit={60} value={title} onChange={setTitle} />
        <TextArea label={t('idea')} isOptional rows={5} limit={5000} value={idea} onChange={setIdea} />
        <TroubleLine>{troubleText(offering)}</TroubleLine>
      </Stack>
    </Dialog>
  );
}

export default function Cultivations() {
  const t = useTranslate(words);
  const say = useTopicWords();
  const dates = useDates();
  const query = useAsk<CultivationList>('topics.cultivations');
  const [isOffering, setIsOffering] = useState(false);
  return (
    <Page width="form">
      <PageHeader title={t('cultivations')} back={{ label: t('toCases'), href: '/cases' }} />
      <Asked query={query}>
        {({ items }) => {
          const mine = items.filter(({ isMine }) => isMine);
          if (mine.length === 0) return <EmptyState title={t('noCultivations')}>{t('noCultivationsHint')}</EmptyState>;
          return (
            <ul className="member-rows">
              {mine.map((item) => (
                <li key={item.id} className="member-row">
                  <Link href={`/topics/cultivations/${item.id}`}>
                    <span className="member-row-top">
                      <span>{say(`topics.states.${item.state}`)}</span>
                      {item.next ? <span>{t('until', { date: dates.day(item.next.dueOn) })}</span> : null}
                    </span>
                    <span className="member-row-title">{item.title}</span>
                    <span className="member-row-foot">{item.next?.text ?? item.authors.join('、')}</span>
                  </Link>
                </li>
              ))}
            </ul>
          );
        }}
      </Asked>
      <section className="member-section">
        <Button wide icon="add" onClick={() => setIsOffering(true)}>
          {t('offer')}
        </Button>
      </section>
      {isOffering ? <Offer onClose={() => setIsOffering(false)} /> : null}
    </Page>
  );
}
