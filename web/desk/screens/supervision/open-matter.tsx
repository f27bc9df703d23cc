// One matter on its sheet: where it stands, what was done, what may be done next.
import type { MatterView } from '#kernel/supervision/contract';
import { Asked, useAsk, useTranslate } from '#web/client';
import { DefinitionList, Sheet, SheetSection, Skeleton, Stack } from '#web/ui';
import { LadderTrack } from './ladder-track.tsx';
import { MatterHead } from './matter-head.tsx';
import * as words from './messages/index.ts';
import { Papers } from './papers.tsx';
import { StepHistory } from './step-history.tsx';
import { useNextText } from './use-next-text.ts';
import { useSupervisionWords } from './use-supervision-words.ts';
import { MatterVerbs } from './verbs/matter-verbs.tsx';

function MatterSheet({ matter }: { matter: MatterView }) {
  const t = useTranslate(words);
  const say = useSupervisionWords();
  const nextText = useNextText();
  const units = matter.units.map(({ name }) => name).join(t('comma'));
  return (
    <Sheet as="article" label={matter.proposal.title} bleeds>
      <Stack gap={5}>
        <MatterHead matter={matter} />
        <LadderTrack matter={matter} />
        <DefinitionList
          items={[
            { term: t('fields.desk'), value: units || say(`supervision.desks.${matter.desk}`) },
            { term: t('fields.people'), value: matter.people.join(t('comma')) },
            { term: t('fields.promise'), value: matter.promise },
            { term: t('fields.next'), value: nextText(matter) },
          ]}
        />
        <SheetSection title={t('history.title')} verbs={<Papers matter={matter} />}>
          <StepHistory steps={matter.steps} currentRound={matter.round} />
        </SheetSection>
        <MatterVerbs matter={matter} />
      </Stack>
    </Sheet>
  );
}

export function OpenMatter({ id }: { id: string }) {
  const query = useAsk<MatterView>('supervision.matter', { id });
  return (
    <div className="desk-open-sheet">
      <Asked query={query} waiting={<Skeleton lines={12} />}>
        {(matter) => <MatterSheet matter={matter} />}
      </Asked>
    </div>
  );
}
