// Whom I contact, the next due first; who contacts me; what others let me read.
import type { MyLiaison } from '#instruments/liaison/contract';
import { Asked, useAsk, useDates, useTranslate } from '#web/client';
import { Late, Link } from '#web/ui';
import * as words from './messages/index.ts';
import { useLiaisonWords } from './say.ts';

function IContact({ items }: { items: MyLiaison['iContact'] }) {
  const t = useTranslate(words);
  const say = useLiaisonWords();
  const dates = useDates();
  return (
    <ul className="member-rows">
      {items.map((item) => (
        <li key={item.id} className="member-row">
          <Link href={`/places/contacts/${item.id}`}>
            <span className="member-row-top">
              <span>{say(`liaison.kinds.${item.kind}`)}</span>
              <span>{item.isDue ? <Late>{t('due')}</Late> : t('next', { date: dates.day(item.nextOn) })}</span>
            </span>
            <span className="member-row-title">{item.contactee}</span>
            <span className="member-row-foot">
              {item.lastContactOn ? t('last', { date: dates.day(item.lastContactOn) }) : t('neverYet')}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Shared({ items }: { items: MyLiaison['shared'] }) {
  const t = useTranslate(words);
  const dates = useDates();
  if (items.length === 0) return null;
  return (
    <>
      <h2 className="ui-section-title">{t('sharedWithMe')}</h2>
      <ul className="member-rows">
        {items.map(({ id, about, heldOn, text }) => (
          <li key={id} className="places-card">
            <small>{`${about} · ${dates.day(heldOn)}`}</small>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

export function MyContacts() {
  const t = useTranslate(words);
  const say = useLiaisonWords();
  const query = useAsk<MyLiaison>('liaison.mine');
  return (
    <section className="member-section">
      <h2 className="ui-section-title">{t('contacts')}</h2>
      <Asked query={query}>
        {({ iContact, contactMe, shared }) => (
          <>
            {iContact.length + contactMe.length === 0 ? <p className="ui-soft">{t('noContacts')}</p> : null}
            <IContact items={iContact} />
            <ul className="member-rows">
              {contactMe.map((item) => (
                <li key={item.id} className="member-row">
                  <Link href={`/places/contacts/${item.id}`}>
                    <span className="member-row-top">
                      <span>{say(`liaison.kinds.${item.kind}`)}</span>
                    </span>
                    <span className="member-row-title">{t('contactsMe', { name: item.contactor })}</span>
                  </Link>
                </li>
              ))}
            </ul>
            <Shared items={shared} />
          </>
        )}
      </Asked>
    </section>
  );
}
