// The unit's forms: who is in charge, the reply in plain words, the leader's signature, an objection.
import { useState } from 'react';
import type { MatterView } from '#instruments/public-matters/contract';
import { publicationAttributes, type UndertakingView } from '#kernel/undertakings/contract';
import { Asked, useTranslate } from '#web/client';
import { Checkbox, RadioGroup, Row, Select, TextArea, TextField } from '#web/ui';
import { holderOf, peopleFor, type UnitStaff, unitPosts, useUnitStaff } from '../actions/undertaking/unit-staff.ts';
import { ActForm } from '../forms/act-form.tsx';
import { useFields } from '../forms/use-fields.ts';
import * as words from './messages/index.ts';
import { useUnitWords } from './say.ts';

export interface UnitFormProps {
  matter: MatterView;
  undertaking: UndertakingView;
  onClose: () => void;
}

const targetOf = ({ matter, undertaking }: UnitFormProps) => ({ id: undertaking.id, version: matter.version });

function Appointing({ staff, ...props }: UnitFormProps & { staff: UnitStaff }) {
  const t = useTranslate(words);
  const say = useUnitWords();
  const { fields, bind } = useFields({
    leader: holderOf('leader', staff),
    drafter: holderOf('drafter', staff),
    contact: holderOf('contact', staff),
  });
  const { leader: leaderId, drafter: drafterId, contact: contactId } = fields;
  return (
    <ActForm
      act="undertakings.sign-for"
      title={say('undertakings.verbs.sign-for')}
      target={targetOf(props)}
      input={{ leaderId, drafterId, contactId }}
      missing={leaderId && drafterId && contactId ? undefined : t('peopleMissing')}
      onClose={props.onClose}
    >
      {unitPosts.map((post) => (
        <Select
          key={post}
          label={t(`posts.${post}`)}
          emptyLabel={null}
          options={peopleFor(post, staff).map(({ id, name }) => ({ value: id, label: name }))}
          {...bind(post)}
        />
      ))}
    </ActForm>
  );
}

export function SignForForm(props: UnitFormProps) {
  const staff = useUnitStaff(props.undertaking.unitId);
  return <Asked query={staff}>{(people) => <Appointing {...props} staff={people} />}</Asked>;
}

export function ReplyForm(props: UnitFormProps) {
  const t = useTranslate(words);
  const say = useUnitWords();
  const { matter, undertaking } = props;
  const before = undertaking.replies.find(({ round }) => round === undertaking.round);
  const { fields, bind } = useFields({
    opening: before?.opening ?? '',
    classLetter: before?.classLetter ?? '',
    publication: before?.publication ?? ('open' as (typeof publicationAttributes)[number]),
    publicationReason: before?.publicationReason ?? '',
  });
  const isBare = fields.publication !== 'open' && fields.publicationReason.trim() === '';
  const missing =
    fields.opening.trim().length < 10 ? t('answerMissing') : fields.classLetter === '' ? t('classMissing') : undefined;
  return (
    <ActForm
      act="undertakings.save-reply"
      title={say('undertakings.verbs.save-reply')}
      target={targetOf(props)}
      input={{ ...fields, opening: fields.opening.trim(), closing: '', answers: [] }}
      width="wide"
      missing={missing ?? (isBare ? t('reasonMissing') : undefined)}
      onClose={props.onClose}
    >
      <p>{t('leads.save-reply')}</p>
      <TextArea label={t('fields.reply')} rows={8} limit={3_000} {...bind('opening')} />
      <Row gap={4}>
        <Select
          label={t('fields.class')}
          options={matter.classLetters.map((value) => ({
            value,
            label: `${value}　${say(`undertakings.classMeanings.${matter.classSet}.${value}`)}`,
          }))}
          {...bind('classLetter')}
        />
      </Row>
      <RadioGroup
        label={t('fields.publication')}
        options={publicationAttributes.map((value) => ({ value, label: say(`undertakings.publication.${value}`) }))}
        {...bind('publication')}
      />
      {fields.publication === 'open' ? null : (
        <TextField label={t('fields.reason')} limit={500} {...bind('publicationReason')} />
      )}
    </ActForm>
  );
}

export function SignOffForm(props: UnitFormProps) {
  const t = useTranslate(words);
  const say = useUnitWords();
  const { fields, bind } = useFields({ documentNumber: '', isSealed: false });
  const missing =
    fields.documentNumber.trim().length < 2 ? t('numberMissing') : fields.isSealed ? undefined : t('sealMissing');
  return (
    <ActForm
      act="undertakings.sign-off"
      title={say('undertakings.verbs.sign-off')}
      target={targetOf(props)}
      input={{ ...fields, documentNumber: fields.documentNumber.trim() }}
      kind="official"
      missing={missing}
      onClose={props.onClose}
    >
      <div className="ui-document matters-text">{props.undertaking.replies.at(-1)?.opening}</div>
      <TextField label={t('fields.documentNumber')} limit={60} {...bind('documentNumber')} />
      <Checkbox label={t('fields.sealed')} {...bind('isSealed')} />
    </ActForm>
  );
}

export function ObjectForm(props: UnitFormProps) {
  const t = useTranslate(words);
  const say = useUnitWords();
  const [reasons, setReasons] = useState('');
  const [isSealed, setIsSealed] = useState(false);
  return (
    <ActForm
      act="undertakings.object"
      title={say('undertakings.verbs.object')}
      target={targetOf(props)}
      input={{ reasons: reasons.trim(), suggestedUnitId: null, isSealed }}
      missing={reasons.trim().length < 10 ? t('reasonMissing') : undefined}
      onClose={props.onClose}
    >
      <TextArea label={t('fields.reason')} rows={4} limit={2_000} value={reasons} onChange={setReasons} />
      <Checkbox label={t('fields.sealed')} value={isSealed} onChange={setIsSealed} />
    </ActForm>
  );
}
