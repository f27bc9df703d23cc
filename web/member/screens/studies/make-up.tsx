// What I missed: the materials, until when, and my note. It waits on the phone when there is no network.
import type { MakeUpView } from '#instruments/studies/contract';
import {
  Asked,
  DraftStandingLine,
  QueuedLine,
  useAsk,
  useDates,
  useKeptDraft,
  useQueuedAct,
  useScreenParameters,
  useTranslate,
  useTroubleText,
} from '#web/client';
import { Button, DefinitionList, Page, PageHeader, Sheet, SheetSection, Stack, TextArea, TroubleLine } from '#web/ui';
import './studies.css';
import * as words from './messages/index.ts';
import { useStudyWords } from './say.ts';

interface Shown {
  makeUp: MakeUpView;
}

interface HandIn {
  id: string;
  version: number;
  input: { note: string };
}

const shortest = 20;

function HandInForm({ makeUp }: Shown) {
  const t = useTranslate(words);
  const say = useStudyWords();
  const troubleText = useTroubleText();
  const draft = useKeptDraft({ key: `make-up.${makeUp.id}`, server: makeUp.note, version: makeUp.version });
  const handing = useQueuedAct<HandIn>('studies.hand-in', {
    says: () => ({ title: t('handIn'), about: makeUp.title, link: `/studies/make-ups/${makeUp.id}` }),
    cases: () => [makeUp.id],
    onDone: (_answer, { input }) => draft.settle(input.note, makeUp.version + 1),
  });
  const ability = makeUp.abilities.find(({ verb }) => verb === 'hand-in');
  const note = draft.value.trim();
  const why = ability?.isAllowed ? (note.length < shortest ? t('noteShort') : undefined) : ability?.reason;
  return (
    <Stack gap={3}>
      <TextArea
        label={t('makeUpNote')}
        hint={t('makeUpHint')}
        rows={10}
        limit={2000}
        value={draft.value}
        onChange={draft.change}
      />
      <DraftStandingLine draft={draft} />
      <Button
        kind="primary"
        wide
        pending={handing.isPending}
        disabledReason={why}
        onClick={() => handing.act({ id: makeUp.id, version: makeUp.version, input: { note } })}
      >
        {say('studies.verbs.hand-in')}
      </Button>
      <QueuedLine queued={handing} />
      <TroubleLine>{troubleText(handing)}</TroubleLine>
    </Stack>
  );
}

function Content({ makeUp }: Shown) {
  const t = useTranslate(words);
  const say = useStudyWords();
  const dates = useDates();
  const mayHandIn = makeUp.abilities.some(({ verb }) => verb === 'hand-in');
  return (
    <>
      <PageHeader
        title={makeUp.title}
        lead={say(`studies.states.${makeUp.state}`)}
        back={{ label: t('back'), href: '/studies' }}
      />
      <Stack gap={4}>
        <Sheet bleeds label={makeUp.title}>
          <DefinitionList
            items={[
              { term: t('missed'), value: dates.day(makeUp.heldOn) },
              { term: t('dueOn'), value: dates.dayWithWeekday(makeUp.dueOn) },
              { term: t('why'), value: makeUp.whyThisDay.join('；') },
              { term: t('hours'), value: t('hoursAre', { hours: makeUp.hours }) },
              { term: t('officeSays'), value: makeUp.returnedReason },
            ]}
          />
          {makeUp.materials ? (
            <SheetSection title={t('materials')}>
              <p className="studies-text">{makeUp.materials}</p>
            </SheetSection>
          ) : null}
          {!mayHandIn && makeUp.note ? (
            <SheetSection title={t('makeUpNote')}>
              <div className="ui-document studies-text">{makeUp.note}</div>
            </SheetSection>
          ) : null}
        </Sheet>
        {mayHandIn ? <HandInForm makeUp={makeUp} /> : null}
      </Stack>
    </>
  );
}

export default function MakeUp() {
  const { id = '' } = useScreenParameters();
  const query = useAsk<MakeUpView>('studies.make-up', { id });
  return (
    <Page width="form">
      <Asked query={query}>{(makeUp) => <Content key={`${makeUp.id}.${makeUp.state}`} makeUp={makeUp} />}</Asked>
    </Page>
  );
}
