// The rail on tablets and phones: it comes over the page when asked.
import { useRef } from 'react';
import { useTranslate } from '#web/client';
import { Button } from '#web/ui';
import './top.css';
import './drawer.css';
import * as words from '../messages/index.ts';
import { Rail } from './rail.tsx';

export function Drawer() {
  const t = useTranslate(words);
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <span className="desk-menu-button">
      <Button
        kind="quiet"
        icon="menu"
        aria-label={t('openMenu')}
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      />
      <dialog ref={dialog} className="desk-drawer" aria-label={t('rail')}>
        <Button kind="quiet" icon="cross" aria-label={t('closeMenu')} onClick={() => dialog.current?.close()} />
        <Rail onWent={() => dialog.current?.close()} />
      </dialog>
    </span>
  );
}
