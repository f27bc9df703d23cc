// A unit's work on a matter: signed for, written, signed off, checked by the office.
import type { MatterView } from '#instruments/public-matters/contract';
import type { UndertakingView } from '#kernel/undertakings/contract';
import { useDates, useTranslate } from '#web/client';
import { DefinitionList, SheetSection } from '#web/ui';
import { Verbs } from '../forms/verbs.tsx';
import * as words from './messages/index.ts';
import { useUnitWords } from './say.ts';
import { ObjectForm, ReplyForm, SignForForm, SignOffForm } from './unit-forms.tsx';

interface Handled {
  matter: MatterView;
  undertaking: UndertakingView;
}

function UnitVerbs({ matter, undertaking }: Handled) {
  const target = { id: undertaking.id, version: matter.version };
  const shown = { matter, undertaking };
  const abilities = undertaking.abilities.filter(({ isAllowed, code }) => isAllowed || code !== 'not-permitted');
  return (
    <Verbs
      instrument="undertakings"
      target={target}
      abilities={abilities.filter(({ isAllowed }) => isAllowed)}
      say={useUnitWords()}
      shapes={[
        { verb: 'sign-for', kind: 'primary', form: (close) => <SignForForm {...shown} onClose={close} /> },
        { verb: 'submit-reply', kind: 'primary' },
        { verb: 'sign-off', kind: 'official', form: (close) => <SignOffForm {...shown} onClose={close} /> },
        { verb: 'deliver', kind: 'official', field: 'remark', isOptional: true },
        { verb: 'save-reply', form: (close) => <ReplyForm {...shown} onClose={close} /> },
        { verb: 'hand-back', field: 'comments' },
        { verb: 'send-back', field: 'comments' },
        { verb: 'object', form: (close) => <ObjectForm {...shown} onClose={close} /> },
        { verb: 'uphold', field: 'decision' },
      ]}
    />
  );
}

function Unit({ matter, undertaking }: Handled) {
  const t = useTranslate(words);
  const say = useUnitWords();
  const dates = useDates();
  const due = undertaking.clocks.find(({ kind, state }) => kind === 'reply' && state === 'running');
  const reply = undertaking.replies.at(-1);
  const people = [undertaking.leader, undertaking.drafter, undertaking.contact].flatMap((one) =>
    one ? [one.name] : [],
  );
  return (
    <SheetSection title={undertaking.unitName}>
      <div className="matters-unit-verbs">
        <UnitVerbs matter={matter} undertaking={undertaking} />
      </div>
      <DefinitionList
        items={[
          { term: t('fields.state'), value: say(`undertakings.states.${undertaking.state}`) },
          { term: t('fields.dueOn'), value: due ? dates.day(due.dueOn) : '' },
          { term: t('fields.people'), value: [...new Set(people)].join('、') },
          { term: t('fields.unitNote'), value: matter.unitNote },
          { term: t('fields.documentNumber'), value: reply?.documentNumber ?? '' },
          {
            term: t('fields.class'),
            value: reply?.classLetter
              ? `${reply.classLetter}　${say(`undertakings.classMeanings.${reply.classSet}.${reply.classLetter}`)}`
              : '',
          },
        ].filter(({ value }) => value)}
      />
      {reply ? (
        <div className="ui-document matters-text">{[reply.opening, reply.closing].filter(Boolean).join('\n')}</div>
      ) : null}
      {undertaking.comments.map(({ at, by, text }) => (
        <p key={at} className="matters-found">
          {by}：{text}
        </p>
      ))}
    </SheetSection>
  );
}

export function Handling({ matter }: { matter: MatterView }) {
  return matter.undertakings.map((undertaking) => (
    <Unit key={undertaking.id} matter={matter} undertaking={undertaking} />
  ));
}
