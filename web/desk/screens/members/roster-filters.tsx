import { type MemberFrame, rosterShows } from '#instruments/members/contract';
import { useScreenSearch, useTranslate } from '#web/client';
import { Select, TextField } from '#web/ui';
import { bodyOptions } from './body-options.ts';
import * as words from './messages/index.ts';

export function RosterFilters({ frame }: { frame: MemberFrame }) {
  const t = useTranslate(words);
  const [search, changeSearch] = useScreenSearch();
  const current = frame.terms.find(({ isCurrent }) => isCurrent)?.id ?? '';
  return (
    <div className="members-filters" data-screen-only>
      <TextField
        label={t('fields.words')}
        hint={t('fields.wordsHint')}
        type="search"
        maxLength={60}
        value={search.words ?? ''}
        onChange={(value) => changeSearch({ words: value || undefined })}
      />
      <Select
        label={t('fields.sector')}
        emptyLabel={t('allOf')}
        value={search.sectorId ?? ''}
        options={bodyOptions(frame, ['sector'])}
        onChange={(value) => changeSearch({ sectorId: value || undefined })}
      />
      <Select
        label={t('fields.body')}
        emptyLabel={t('allOf')}
        value={search.bodyId ?? ''}
        options={bodyOptions(frame, ['special-committee', 'member-group', 'council'])}
        onChange={(value) => changeSearch({ bodyId: value || undefined })}
      />
      <Select
        label={t('fields.show')}
        emptyLabel={null}
        value={search.show ?? 'seated'}
        options={rosterShows.map((value) => ({ value, label: t(`shows.${value}`) }))}
        onChange={(value) => changeSearch({ show: value === 'seated' ? undefined : value })}
      />
      <Select
        label={t('fields.term')}
        emptyLabel={null}
        value={search.termId ?? current}
        options={frame.terms.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(value) => changeSearch({ termId: value === current ? undefined : value })}
      />
    </div>
  );
}
