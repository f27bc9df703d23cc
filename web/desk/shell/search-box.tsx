// Search over everything one may see; `/` brings the cursor here.
import { type FormEvent, useRef, useState } from 'react';
import { useGo, useTranslate } from '#web/client';
import { Icon, Key, useKeys } from '#web/ui';
import './top.css';
import './search-box.css';
import * as words from '../messages/index.ts';

export function SearchBox() {
  const t = useTranslate(words);
  const go = useGo();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  useKeys([{ key: '/', label: t('keySearch'), run: () => input.current?.focus() }]);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (text.trim()) go(`/search?text=${encodeURIComponent(text.trim())}`);
  }

  return (
    <search className="desk-search">
      <form onSubmit={submit}>
        <Icon name="search" size={18} />
        <input
          ref={input}
          type="search"
          aria-label={t('search')}
          placeholder={t('searchPlaceholder')}
          value={text}
          maxLength={200}
          onChange={(event) => setText(event.target.value)}
        />
        {text ? null : <Key>/</Key>}
      </form>
    </search>
  );
}
