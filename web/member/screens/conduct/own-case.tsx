// One matter about me: what is said, on what evidence, and my own side of it.
import { useState } from 'react';
import type { DisciplineView, StepView } from '#instruments/commendations/contract';
import { ladderWords } from '#instruments/commendations/messages';
import { Asked, useAct, useAsk, useDates, useScreenParameters, useTranslate, useTroubleText } from '#web/client';
import { Button, Page, PageHeader, Sheet, SheetSection, Stack, TextArea, TroubleLine, useToast } from '#web/ui';
import * as words from './messages/index.ts';

function Step({ step }: { step: StepView }) {
  const t = useTranslate(words);
  const say = useTranslate(ladderWords);
  const dates = useDates();
  const { deeds, papers, files, statedAt, silentSince, statement, decision, meeting, note } = step;
  const side = statedAt ? t('stated', { at: dates.moment(statedAt) }) : silentSince ? t('silent') : '';
  return (
    <SheetSection title={say(`discipline.steps.${step.step}`)}>
      <Stack gap={3}>
        <p>{step.text}</p>
        <div>
          <p className="ui-soft">{t('evidence')}</p>
          <div>
            {deeds.map(({ id, what, on, title }) => (
              <p key={id}>{`${dates.dayInFull(on)}　${what}　${title}`}</p>
            ))}
            {papers.map(({ title, number }) => (
              <p key={`${title} ${number}`}>{`${title} ${number}`}</p>
            ))}
            {files.map(({ id, name }) => (
              <p key={id}>
                <a href={`/api/files/${id}`} download>
                  {name}
                </a>
              </p>
            ))}
          </div>
        </div>
        {side ? <p className="ui-soft">{side}</p> : null}
        {statement ? <p>{statement}</p> : null}
        {decision ? <p>{[t(decision), meeting, note].filter(Boolean).join('　')}</p> : null}
      </Stack>
    </SheetSection>
  );
}

function MySide({ view }: { view: DisciplineView }) {
  const t = useTranslate(words);
  const toast = useToast();
  const [text, setText] = useState('');
  const sending = useAct<{ id: string; version: number; input: { text: string } }>('discipline.state-own-view', {
    onDone: () => toast(t('sent')),
  });
  const trouble = useTroubleText()(sending);
  return (
    <section className="member-section">
      <Stack gap={4}>
        <TextArea label={t('mySide')} hint={t('mySideHint')} rows={6} limit={2000} value={text} onChange={setText} />
        <TroubleLine>{trouble}</TroubleLine>
        <Button
          kind="primary"
          wide
          pending={sending.isPending}
          disabledReason={text.trim().length < 2 ? t('short') : undefined}
          onClick={() => sending.act({ id: view.id, version: view.version, input: { text } })}
        >
          {t('send')}
        </Button>
      </Stack>
    </section>
  );
}

export default function OwnCase() {
  const t = useTranslate(words);
  const say = useTranslate(ladderWords);
  const dates = useDates();
  const { caseId } = useScreenParameters();
  const query = useAsk<DisciplineView>('discipline.case', { id: caseId });
  return (
    <Page width="form">
      <Asked query={query}>
        {(view) => {
          const last = view.steps.at(-1);
          const isAsked = view.abilities.some(({ verb }) => verb === 'state-own-view');
          const lead =
            isAsked && last
              ? t('until', { date: dates.dayInFull(last.answerBy) })
              : say(`discipline.states.${view.state}`);
          return (
            <>
              <PageHeader title={t('title')} lead={lead} back={{ label: t('back'), href: '/conduct' }} />
              <Sheet bleeds>
                <p className="ui-soft">{`${t('ground')}：${view.ground}`}</p>
                {view.endedReason ? <p>{t('ended', { reason: view.endedReason })}</p> : null}
                {view.steps.map((step) => (
                  <Step key={`${step.step} ${step.askedOn} ${step.decidedAt ?? ''}`} step={step} />
                ))}
              </Sheet>
              {isAsked ? <MySide view={view} /> : null}
            </>
          );
        }}
      </Asked>
    </Page>
  );
}
