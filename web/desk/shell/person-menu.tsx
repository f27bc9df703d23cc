// Who one is, how one reads, and the way out.
import { useGo, useReader, useSessionHold, useTranslate } from '#web/client';
import { Icon, Menu } from '#web/ui';
import * as words from '../messages/index.ts';

export function PersonMenu() {
  const t = useTranslate(words);
  const go = useGo();
  const { session, signOut } = useSessionHold();
  const { locale, setLocale, elderSize, setElderSize } = useReader();
  const isElder = elderSize !== 'off';
  return (
    <Menu
      label={`${session.person.name}，${t('account')}`}
      button={
        <>
          <Icon name="person" size={18} />
          {session.person.name}
          <Icon name="down" size={14} />
        </>
      }
      heading={session.seats.map((seat) => seat.name).join('、') || session.account.username}
      verbs={[
        { key: 'language', label: t('language'), run: () => setLocale(locale === 'en' ? 'zh-CN' : 'en') },
        {
          key: 'elder',
          label: isElder ? t('elderOff') : t('elderOn'),
          run: () => setElderSize(isElder ? 'off' : '20'),
        },
        { key: 'sessions', label: t('sessions'), icon: 'lock', run: () => go('/account') },
        { key: 'out', label: t('signOut'), icon: 'out', run: () => void signOut() },
      ]}
    />
  );
}
