import { useState } from 'react';
import { type Colleagues, type PhoneFor, phoneChoices } from '#instruments/members/contract';
import * as members from '#instruments/members/messages';
import { useAct, useDates, useTranslate, useTroubleText } from '#web/client';
import { RadioGroup, TroubleLine, useToast } from '#web/ui';
import * as words from './messages/index.ts';

/** The choice is saved as it is made. */
export function MyPhone({ roster }: { roster: Colleagues }) {
  const t = useTranslate(words);
  const say = useTranslate(members);
  const dates = useDates();
  const toast = useToast();
  const [chosen, setChosen] = useState(roster.myPhoneFor);
  const saving = useAct<{ input: { phoneFor: PhoneFor } }>('members.set-phone-for', {
    onRefused: () => setChosen(roster.myPhoneFor),
    onDone: () => toast(t('saved')),
  });
  const trouble = useTroubleText()(saving);
  return (
    <section className="member-section">
      <RadioGroup
        label={t('mine')}
        hint={roster.hasPhone ? t('mineAdvice') : t('mineMissing')}
        options={phoneChoices.map((value) => ({ value, label: say(`members.phoneFor.${value}`) }))}
        value={chosen}
        onChange={(phoneFor) => {
          setChosen(phoneFor);
          saving.act({ input: { phoneFor } });
        }}
      />
      <TroubleLine>{trouble}</TroubleLine>
      {roster.lookUps.length > 0 ? (
        <>
          <h3>{t('lookUps')}</h3>
          <ul className="member-rows">
            {roster.lookUps.map(({ by, reason, at }) => (
              <li key={`${at} ${by}`}>{`${dates.momentShort(at)}　${by}　${reason}`}</li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
