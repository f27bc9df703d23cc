import type { StepView } from '#instruments/commendations/contract';
import { ladderWords } from '#instruments/commendations/messages';
import { useDates, useTranslate } from '#web/client';
import { DefinitionList, SheetSection, Stack } from '#web/ui';
import * as words from './messages/index.ts';

function useDecision(step: StepView): string {
  const t = useTranslate(words);
  const { decision, decidedBy, meeting, note } = step;
  if (!decision) return '';
  const said = t(decision, { by: decidedBy });
  return [said, meeting, note].filter(Boolean).join('　');
}

export function StepSection({ step }: { step: StepView }) {
  const t = useTranslate(words);
  const say = useTranslate(ladderWords);
  const dates = useDates();
  const decision = useDecision(step);
  const { statedAt, silentSince, statement } = step;
  const side = statedAt
    ? t('stated', { at: dates.moment(statedAt) })
    : silentSince
      ? t('silent', { on: dates.dayInFull(silentSince) })
      : '';
  return (
    <SheetSection title={say(`discipline.steps.${step.step}`)}>
      <Stack gap={3}>
        <p className="ui-soft">
          {`${t('proposedBy', { by: step.proposedBy })}　${t('askedUntil', { askedOn: dates.dayInFull(step.askedOn), answerBy: dates.dayInFull(step.answerBy) })}`}
        </p>
        <p>{step.text}</p>
        <DefinitionList
          look="lined"
          items={[
            {
              term: t('fields.deeds'),
              value:
                step.deeds.length > 0
                  ? step.deeds.map(({ id, what, on, title }) => (
                      <div key={id}>{`${dates.dayInFull(on)}　${what}　${title}`}</div>
                    ))
                  : null,
            },
            {
              term: t('fields.paperTitle'),
              value: step.papers.map(({ title, number }) => `${title} ${number}`.trim()).join('；'),
            },
            {
              term: t('fields.files'),
              value:
                step.files.length > 0
                  ? step.files.map(({ id, name }) => (
                      <div key={id}>
                        <a href={`/api/files/${id}`} download>
                          {name}
                        </a>
                      </div>
                    ))
                  : null,
            },
            { term: t('fields.skipReason'), value: step.skipReason },
          ]}
        />
        {side ? <p className="ui-soft">{side}</p> : null}
        {statement ? <p>{statement}</p> : null}
        {decision ? <p>{decision}</p> : null}
      </Stack>
    </SheetSection>
  );
}
