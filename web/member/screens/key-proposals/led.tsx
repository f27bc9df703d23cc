// Who leads a key proposal, how far it is, what is planned and done.
import type { HandlingView } from '#instruments/key-proposals/contract';
import * as keyWords from '#instruments/key-proposals/messages';
import { useDates, useTranslate } from '#web/client';
import { DefinitionList, SheetSection, Stack } from '#web/ui';
import * as words from './messages/index.ts';

export function Led({ handling }: { handling: HandlingView }) {
  const t = useTranslate(words);
  const say = useTranslate(keyWords);
  const dates = useDates();
  const { lead, supervisor, state, next, plan, visitRecords } = handling;
  const nextText = [say(`key-proposals.next.${next.step}`), next.onDay ? dates.day(next.onDay) : '', next.what];
  return (
    <>
      <SheetSection title={t('title')}>
        <DefinitionList
          items={[
            { term: t('lead'), value: lead ? `${lead.post} ${lead.name}` : '' },
            { term: t('supervisor'), value: supervisor ? `${supervisor.post} ${supervisor.name}` : '' },
            { term: t('state'), value: state ? say(`key-proposals.states.${state}`) : '' },
            { term: t('next'), value: nextText.filter(Boolean).join(' · ') },
          ]}
        />
      </SheetSection>
      {plan ? (
        <SheetSection title={t('plan')}>
          <Stack gap={2}>
            <p>{plan.aim}</p>
            {plan.steps.map((step) => (
              <p key={`${step.onDay}${step.what}`} className="ui-soft">
                {dates.day(step.onDay)} · {say(`key-proposals.forms.${step.form}`)} · {step.what}
              </p>
            ))}
          </Stack>
        </SheetSection>
      ) : null}
      {visitRecords.length > 0 ? (
        <SheetSection title={t('visits')}>
          <Stack gap={2}>
            {visitRecords.map((visit) => (
              <p key={visit.id}>
                {dates.day(visit.heldOn)} · {say(`key-proposals.forms.${visit.kind}`)}：{visit.points}
              </p>
            ))}
          </Stack>
        </SheetSection>
      ) : null}
    </>
  );
}
