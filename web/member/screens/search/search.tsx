// Everything I may see, found by words; without words, the filed proposals to browse.
import * as words from './messages/index.ts';
import './search.css';
import { type FormEvent, useState } from 'react';
import { useScreenSearch, useTranslate } from '#web/client';
import { Button, Icon, Page, PageHeader, TextField } from '#web/ui';
import { Filters } from './filters.tsx';
import { Found } from './found.tsx';
import { questionOf } from './question.ts';

export default function Search() {
  const t = useTranslate(words);
  const [search, change] = useScreenSearch();
  const [typed, setTyped] = useState(search.words ?? '');

  function submit(event: FormEvent) {
    event.preventDefault();
    change({ words: typed.trim() || undefined });
  }

  return (
    <Page width="form">
      <PageHeader title={t('title')} />
      <form role="search" className="search-form" onSubmit={submit}>
        <TextField
          label={t('words')}
          isLabelHidden
          type="search"
          placeholder={t('placeholder')}
          enterKeyHint="search"
          maxLength={200}
          value={typed}
          onChange={(next) => {
            setTyped(next);
            if (next === '') change({ words: undefined });
          }}
        />
        <Button kind="primary" type="submit" aria-label={t('verb')}>
          <Icon name="search" size={18} />
        </Button>
      </form>
      <Filters search={search} change={change} />
      <Found question={questionOf(search)} />
    </Page>
  );
}
