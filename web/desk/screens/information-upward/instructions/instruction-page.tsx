// One instruction: its words for whom they are meant, what is asked of the unit, the answer, what the author reads.
import type { InstructionView } from '#instruments/information-reports/contract';
import { Asked, useAsk, useDates, useScreenParameters, useTranslate } from '#web/client';
import { DefinitionList, Link, Page, Row, SheetSection, Skeleton, Tag, Timeline } from '#web/ui';
import { Verbs } from '../../forms/verbs.tsx';
import { AloneSheet } from '../../frames/alone-sheet.tsx';
import * as words from '../messages/index.ts';
import { useInformationWords } from '../say.ts';
import { AnswerForm } from './answer-form.tsx';
import { ClearForm } from './clear-form.tsx';
import { SendBackForm } from './send-back-form.tsx';
import { TransferForm } from './transfer-form.tsx';
import '../upward.css';

interface Shown {
  one: InstructionView;
}

function InstructionVerbs({ one }: Shown) {
  const say = useInformationWords();
  return (
    <Verbs
      instrument="information-reports"
      target={one}
      abilities={one.abilities}
      say={say}
      shapes={[
        {
          verb: 'transfer-instruction',
          kind: 'primary',
          shortcut: 't',
          form: (close) => <TransferForm one={one} onClose={close} />,
        },
        { verb: 'sign-for-instruction', kind: 'primary', shortcut: 's' },
        {
          verb: 'answer-instruction',
          kind: 'primary',
          shortcut: 'a',
          form: (close) => <AnswerForm one={one} onClose={close} />,
        },
        {
          verb: 'clear-answer',
          kind: 'primary',
          shortcut: 'c',
          form: (close) => <ClearForm one={one} onClose={close} />,
        },
        { verb: 'send-answer-back', form: (close) => <SendBackForm one={one} onClose={close} /> },
        { verb: 'return-instruction', field: 'reason' },
        { verb: 'file-instruction', field: 'reason' },
        { verb: 'withdraw-instruction', field: 'reason' },
      ]}
    />
  );
}

function About({ one }: Shown) {
  const t = useTranslate(words);
  const say = useInformationWords();
  const dates = useDates();
  return (
    <SheetSection title={t('about')}>
      <DefinitionList
        items={[
          { term: t('leaderShort'), value: one.leader },
          { term: t('level'), value: say(`information-reports.levels.${one.level}`) },
          { term: t('givenOn'), value: dates.day(one.givenOn) },
          { term: t('secrecy'), value: say(`information-reports.secrecy.${one.secrecy}`) },
          { term: t('text'), value: one.text ?? (one.hasText ? t('textHidden') : t('noText')) },
          { term: t('unit'), value: one.unit },
          { term: t('task'), value: one.task },
          { term: t('dueOn'), value: one.dueOn ? dates.day(one.dueOn) : '' },
          { term: t('signedFor'), value: one.signedFor && `${one.signedFor.by} · ${dates.moment(one.signedFor.at)}` },
          { term: t('returned'), value: one.returnedReason },
          { term: t('closed'), value: one.closedReason },
        ]}
      />
    </SheetSection>
  );
}

function Answer({ one }: Shown) {
  const t = useTranslate(words);
  const dates = useDates();
  return (
    <>
      {one.answer ? (
        <SheetSection title={t('answer')}>
          <p className="ui-document upward-text">{one.answer.text}</p>
          <Row gap={2}>
            <small>{`${one.answer.by} · ${dates.moment(one.answer.at)}`}</small>
            {one.answer.fileId ? <Link href={`/api/files/${one.answer.fileId}`}>{t('openFile')}</Link> : null}
          </Row>
        </SheetSection>
      ) : null}
      {one.cleared ? (
        <SheetSection title={t('cleared')}>
          <p className="ui-document upward-text">{one.cleared.text}</p>
        </SheetSection>
      ) : null}
    </>
  );
}

function Content({ one }: Shown) {
  const t = useTranslate(words);
  const say = useInformationWords();
  const dates = useDates();
  return (
    <AloneSheet
      back="/information-reports/instructions"
      title={one.title}
      lead={
        <Row gap={2}>
          <span className="ui-official-number">{one.issueNumber}</span>
          <span>{say(`information-reports.informationInstructionStates.${one.state}`)}</span>
          {one.dueOn && ['transferred', 'handling'].includes(one.state) ? <Tag>{dates.day(one.dueOn)}</Tag> : null}
        </Row>
      }
      verbs={<InstructionVerbs one={one} />}
    >
      <About one={one} />
      <Answer one={one} />
      <SheetSection title={t('issueText')}>
        <p className="ui-document upward-text">{one.issueText}</p>
      </SheetSection>
      <SheetSection title={t('timeline')}>
        <Timeline
          label={t('timeline')}
          entries={one.timeline.map(({ at, what, actor }, index) => ({
            ...{ key: `${at} ${index}`, at, atText: dates.moment(at), who: actor, what },
          }))}
        />
      </SheetSection>
    </AloneSheet>
  );
}

export default function InstructionPage() {
  const { instructionId = '' } = useScreenParameters();
  const query = useAsk<InstructionView>('information-reports.instruction', { id: instructionId });
  return (
    <Asked
      query={query}
      waiting={
        <Page width="whole">
          <Skeleton lines={10} />
        </Page>
      }
    >
      {(one) => <Content key={one.id} one={one} />}
    </Asked>
  );
}
