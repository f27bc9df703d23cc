// The frame of every screen of the desk.
import { OfflineLine, Outlet, useSession, useTranslate } from '#web/client';
import { KeyHint } from '#web/ui';
import './shell.css';
import './top.css';
import * as words from '../messages/index.ts';
import { Drawer } from './drawer.tsx';
import { PersonMenu } from './person-menu.tsx';
import { Rail } from './rail.tsx';
import { SearchBox } from './search-box.tsx';
import { useFocusOnArrival } from './use-focus-on-arrival.ts';

export function Shell() {
  const t = useTranslate(words);
  const { tenant } = useSession();
  const main = useFocusOnArrival();
  return (
    <div className="desk">
      <a className="ui-skip" href="#main">
        {t('skip')}
      </a>
      <Rail />
      <div className="desk-column">
        <header className="desk-top">
          <Drawer />
          <SearchBox />
          <div className="desk-who">
            <span className="desk-committee">{tenant.name}</span>
            <PersonMenu />
          </div>
        </header>
        <OfflineLine />
        <main className="desk-main" id="main" ref={main} tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <KeyHint />
    </div>
  );
}
