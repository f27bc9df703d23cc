// Guests: name, organisation, capacity; a telephone is opened only when it is asked for, and that is on record.
import { useState } from 'react';
import { type ActivityView, type GuestView, guestCapacities } from '#instruments/activities/contract';
import { useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, Row, Select, SheetSection, TextField } from '#web/ui';
import { useFields } from '../../forms/use-fields.ts';
import { useActivityWords } from '../asks.ts';
import { ActForm } from '../form/act-form.tsx';
import * as words from '../messages/index.ts';
import { may } from './may.ts';

function GuestForm({ activity, onClose }: { activity: ActivityView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useActivityWords();
  const { fields, bind } = useFields({
    ...{ name: '', organisation: '', phone: '' },
    capacity: 'grassroots' as (typeof guestCapacities)[number],
  });
  return (
    <ActForm
      act="invite-guest"
      title={t('invite')}
      target={activity}
      input={fields}
      missing={fields.name.trim() === '' ? t('guest.name') : undefined}
      onClose={onClose}
    >
      <TextField label={t('guest.name')} maxLength={40} {...bind('name')} />
      <TextField label={t('guest.organisation')} isOptional maxLength={80} {...bind('organisation')} />
      <Select
        label={t('guest.capacity')}
        emptyLabel={null}
        options={guestCapacities.map((value) => ({ value, label: say(`activities.guestCapacities.${value}`) }))}
        {...bind('capacity')}
      />
      <TextField label={t('guest.phone')} isOptional type="tel" maxLength={30} {...bind('phone')} />
    </ActForm>
  );
}

interface Lookup {
  id: string;
  version: number;
  input: { guestId: string };
}

function Contact({ activity, guest }: { activity: ActivityView; guest: GuestView }) {
  const t = useTranslate(words);
  const [phone, setPhone] = useState('');
  const looking = useAct<Lookup, { phone: string }>('activities.look-up-guest', {
    onDone: (answer) => setPhone(answer.phone),
  });
  const trouble = useTroubleText()(looking);
  if (phone) return <span role="status">{phone}</span>;
  const { id, version } = activity;
  return (
    <>
      <Button
        size="small"
        icon="lock"
        pending={looking.isPending}
        aria-label={`${t('lookUp')}：${guest.name}`}
        onClick={() => looking.act({ id, version, input: { guestId: guest.id } })}
      >
        {t('lookUp')}
      </Button>
      {trouble ? <span role="alert">{trouble}</span> : null}
    </>
  );
}

export function Guests({ activity }: { activity: ActivityView }) {
  const t = useTranslate(words);
  const say = useActivityWords();
  const [isInviting, setIsInviting] = useState(false);
  const [gone, setGone] = useState<GuestView | null>(null);
  const mayRemove = may(activity, 'remove-guest');
  const mayInvite = may(activity, 'invite-guest');
  if (activity.guests.length === 0 && !mayInvite) return null;
  return (
    <SheetSection
      title={t('guests')}
      verbs={
        mayInvite ? (
          <Button size="small" icon="person" onClick={() => setIsInviting(true)}>
            {t('invite')}
          </Button>
        ) : null
      }
    >
      {activity.guests.length === 0 ? <p className="ui-soft">{t('noGuests')}</p> : null}
      <ul className="activities-list">
        {activity.guests.map((guest) => (
          <li key={guest.id}>
            <span>
              {guest.name}
              <small>
                {[guest.organisation, say(`activities.guestCapacities.${guest.capacity}`)].filter(Boolean).join(' · ')}
              </small>
            </span>
            <Row gap={2}>
              {guest.hasContact ? <Contact activity={activity} guest={guest} /> : null}
              {mayRemove ? (
                <Button size="small" aria-label={`${t('removeGuest')}：${guest.name}`} onClick={() => setGone(guest)}>
                  {t('removeGuest')}
                </Button>
              ) : null}
            </Row>
          </li>
        ))}
      </ul>
      {gone ? (
        <ActForm
          act="remove-guest"
          title={`${t('removeGuest')}：${gone.name}`}
          verb={t('removeGuest')}
          target={activity}
          input={{ guestId: gone.id }}
          kind="danger"
          onClose={() => setGone(null)}
        >
          <p>{t('removeGuestLead')}</p>
        </ActForm>
      ) : null}
      {isInviting ? <GuestForm activity={activity} onClose={() => setIsInviting(false)} /> : null}
    </SheetSection>
  );
}
