// Whether my name stands beside my days of duty on the committee's public page: my own choice, at any time.
import type { MyPlaces } from '#instruments/places/contract';
import { useAct, useTranslate, useTroubleText } from '#web/client';
import { Checkbox, TroubleLine } from '#web/ui';
import * as words from './messages/index.ts';

type Served = MyPlaces['places'][number];

function NamingRow({ place }: { place: Served }) {
  const t = useTranslate(words);
  const troubleText = useTroubleText();
  const choosing = useAct<{ id: string; input: { isAgreed: boolean } }>('places.agree-to-be-named');
  return (
    <li className="places-card">
      <Checkbox
        label={t('nameMe', { place: place.title })}
        value={place.isNamed}
        onChange={(isAgreed) => choosing.act({ id: place.id, input: { isAgreed } })}
      />
      <TroubleLine>{troubleText(choosing)}</TroubleLine>
    </li>
  );
}

export function Naming({ mine }: { mine: MyPlaces }) {
  const t = useTranslate(words);
  const onDutyAt = new Set(mine.duties.map(({ placeId }) => placeId));
  const shown = mine.places.filter(({ id, isPublic, isNamed }) => isNamed || (isPublic && onDutyAt.has(id)));
  if (shown.length === 0) return null;
  return (
    <section className="member-section">
      <h2 className="ui-section-title">{t('naming')}</h2>
      <p className="ui-soft">{t('namingLead')}</p>
      <ul className="member-rows">
        {shown.map((place) => (
          <NamingRow key={place.id} place={place} />
        ))}
      </ul>
    </section>
  );
}
