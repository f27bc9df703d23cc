// One addition with its evidence, as whoever organised it reads it.
import type { OutsideView } from '#instruments/duty-file/contract';
import { useDates, useTranslate } from '#web/client';
import { DefinitionList, Sheet, SheetSection, Tag } from '#web/ui';
import { Evidence } from '../../../duty-file/evidence.tsx';
import { useDutyFileWords } from '../../../duty-file/say.ts';
import { MatterVerbs } from './matter-verbs.tsx';
import * as words from './messages/index.ts';

export function AdditionCard({ added }: { added: OutsideView }) {
  const t = useTranslate(words);
  const say = useDutyFileWords();
  const dates = useDates();
  return (
    <Sheet label={added.title} as="article">
      <SheetSection title={added.title} verbs={<Tag>{say(`dutyFile.ownDeedStates.${added.state}`)}</Tag>}>
        <DefinitionList
          items={[
            { term: t('member'), value: added.personName },
            { term: t('sort'), value: say(`dutyFile.sorts.${added.sort}`) },
            { term: t('doneOn'), value: dates.dayInFull(added.doneOn) },
            { term: t('organiser'), value: added.organiserName ?? say('dutyFile.office') },
            { term: t('text'), value: added.text },
            { term: t('differs'), value: added.differs },
            { term: t('evidence'), value: <Evidence files={added.files} /> },
            {
              term: t('decision'),
              value:
                added.decision &&
                [added.decision.by, added.decision.reason, dates.moment(added.decision.at)].filter(Boolean).join(' · '),
            },
          ]}
        />
        <MatterVerbs
          target={added}
          shapes={[
            { verb: 'verify-outside', kind: 'primary', field: 'note', isOptional: true },
            { verb: 'refuse-outside', field: 'reason' },
          ]}
        />
      </SheetSection>
    </Sheet>
  );
}
