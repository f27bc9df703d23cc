// What I added and what I contested, with what became of it.
import type { ContestView, DutyFileView, OutsideView } from '#instruments/duty-file/contract';
import { useAct, useDates, useTranslate, useTroubleText } from '#web/client';
import { Button, TroubleLine, useToast } from '#web/ui';
import { Evidence } from '../../../duty-file/evidence.tsx';
import { useDutyFileWords } from '../../../duty-file/say.ts';
import * as words from './messages/index.ts';

type Matter = Pick<OutsideView, 'id' | 'version' | 'abilities'>;

function TakeBack({ matter, verb }: { matter: Matter; verb: 'take-back-outside' | 'take-back-contest' }) {
  const t = useTranslate(words);
  const say = useDutyFileWords();
  const toast = useToast();
  const troubleText = useTroubleText();
  const { id, version, abilities } = matter;
  const taking = useAct<{ id: string; version: number; input: object }>(`duty-file.${verb}`, {
    onDone: () => toast(t('takenBack')),
  });
  if (!abilities.some((one) => one.verb === verb && one.isAllowed)) return null;
  return (
    <>
      <Button pending={taking.isPending} onClick={() => taking.act({ id, version, input: {} })}>
        {say(`dutyFile.verbs.${verb}`)}
      </Button>
      <TroubleLine>{troubleText(taking)}</TroubleLine>
    </>
  );
}

function Decision({ decision }: { decision: { by: string; reason: string } | null }) {
  const t = useTranslate(words);
  if (!decision) return null;
  const { by, reason } = decision;
  return <p>{reason ? t('decided', { by, reason }) : t('decidedBare', { by })}</p>;
}

function Added({ added }: { added: OutsideView }) {
  const say = useDutyFileWords();
  const t = useTranslate(words);
  const dates = useDates();
  return (
    <li className="my-year-matter">
      <small>
        <span>{say(`dutyFile.ownDeedStates.${added.state}`)}</span>
        <span>{dates.day(added.doneOn)}</span>
      </small>
      <h3>{added.title}</h3>
      <small>
        {say(`dutyFile.sorts.${added.sort}`)} ·{' '}
        {t('organiserIs', { name: added.organiserName ?? say('dutyFile.office') })}
      </small>
      <Decision decision={added.decision} />
      <Evidence files={added.files} />
      <TakeBack matter={added} verb="take-back-outside" />
    </li>
  );
}

function Contested({ contest }: { contest: ContestView }) {
  const say = useDutyFileWords();
  const t = useTranslate(words);
  const dates = useDates();
  return (
    <li className="my-year-matter">
      <small>
        <span>{say(`dutyFile.deedContestStates.${contest.state}`)}</span>
        <span>{dates.day(contest.doneOn)}</span>
      </small>
      <h3>{contest.isMissing ? t('missingOf', { line: contest.sentence }) : contest.about || contest.sentence}</h3>
      <p>{contest.reason}</p>
      <Decision decision={contest.decision} />
      <TakeBack matter={contest} verb="take-back-contest" />
    </li>
  );
}

export function OwnMatters({ file }: { file: DutyFileView }) {
  const t = useTranslate(words);
  return (
    <>
      {file.additions.length > 0 ? (
        <section className="member-section">
          <h2 className="ui-section-title">{t('additions')}</h2>
          <ul className="member-rows">
            {file.additions.map((added) => (
              <Added key={added.id} added={added} />
            ))}
          </ul>
        </section>
      ) : null}
      {file.contests.length > 0 ? (
        <section className="member-section">
          <h2 className="ui-section-title">{t('contests')}</h2>
          <ul className="member-rows">
            {file.contests.map((contest) => (
              <Contested key={contest.id} contest={contest} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
