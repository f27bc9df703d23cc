// One contested line, or a missing one, with what the member says; decided here with a reason.
import { useState } from 'react';
import type { ContestOutcome, ContestView } from '#instruments/duty-file/contract';
import { useDates, useTranslate } from '#web/client';
import { DateField, DefinitionList, Link, RadioGroup, Sheet, SheetSection, Tag } from '#web/ui';
import { Evidence } from '../../../duty-file/evidence.tsx';
import { useDutyFileWords } from '../../../duty-file/say.ts';
import { changedFacts, FactsFields, typedOf } from './facts-fields.tsx';
import { MatterVerbs } from './matter-verbs.tsx';
import * as words from './messages/index.ts';

function Verbs({ contest }: { contest: ContestView }) {
  const t = useTranslate(words);
  const say = useDutyFileWords();
  const possible: readonly ContestOutcome[] = contest.isMissing ? ['entered'] : ['withdrawn', 'corrected'];
  const [outcome, setOutcome] = useState<ContestOutcome>(possible[0]!);
  const [doneOn, setDoneOn] = useState(contest.doneOn);
  const [typed, setTyped] = useState(typedOf(contest.facts));
  const facts = changedFacts(contest.facts, typed);
  const hasFacts = Object.keys(facts).length > 0;
  const isUnclear = Object.values(facts).some((value) => Number.isNaN(value));
  const isUnchanged = outcome === 'corrected' && doneOn === contest.doneOn && !hasFacts;
  const right = outcome === 'withdrawn' ? {} : { doneOn: doneOn || null, facts: hasFacts ? facts : null };
  return (
    <MatterVerbs
      target={contest}
      shapes={[
        {
          ...{ verb: 'uphold-contest', kind: 'official', field: 'reason', input: { outcome, ...right } },
          missing: isUnchanged ? t('correctionMissing') : isUnclear ? t('numberNeeded') : undefined,
          children: (
            <>
              <RadioGroup
                label={t('outcome')}
                value={outcome}
                options={possible.map((value) => ({ value, label: say(`dutyFile.outcomes.${value}`) }))}
                onChange={setOutcome}
              />
              {outcome === 'withdrawn' ? null : (
                <>
                  <DateField label={t('rightDay')} value={doneOn} onChange={setDoneOn} />
                  <FactsFields facts={contest.facts} typed={typed} onChange={setTyped} />
                </>
              )}
            </>
          ),
        },
        { verb: 'refuse-contest', field: 'reason' },
      ]}
    />
  );
}

export function ContestCard({ contest }: { contest: ContestView }) {
  const t = useTranslate(words);
  const say = useDutyFileWords();
  const dates = useDates();
  const { decision } = contest;
  const title = contest.isMissing ? t('missingOf', { line: contest.sentence }) : contest.sentence;
  return (
    <Sheet label={title} as="article">
      <SheetSection title={title} verbs={<Tag>{say(`dutyFile.deedContestStates.${contest.state}`)}</Tag>}>
        <DefinitionList
          items={[
            { term: t('member'), value: contest.personName },
            { term: t('about'), value: contest.about },
            { term: t('doneOn'), value: dates.dayInFull(contest.doneOn) },
            { term: t('why'), value: contest.reason },
            { term: t('evidence'), value: contest.files.length > 0 ? <Evidence files={contest.files} /> : null },
            {
              term: t('decision'),
              value:
                decision &&
                [decision.by, decision.outcome && say(`dutyFile.outcomes.${decision.outcome}`), decision.reason]
                  .filter(Boolean)
                  .join(' · '),
            },
          ]}
        />
        {contest.state === 'upheld' ? (
          <p className="ui-small">
            {t('upheldPoints')}{' '}
            <Link href={`/assessments/of/${contest.doneOn.slice(0, 4)}/members/${contest.personId}`}>
              {t('toPoints')}
            </Link>
          </p>
        ) : null}
        <Verbs contest={contest} />
      </SheetSection>
    </Sheet>
  );
}
