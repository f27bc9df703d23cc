// Name and telephone of one post.
import { useTranslate } from '#web/client';
import { Select } from '#web/ui';
import type { VerbForm } from '../form/verb-form.ts';
import * as words from '../words.ts';
import type { Appointed } from './appointment-form.tsx';
import { peopleFor, type UnitStaff, unitPosts } from './unit-staff.ts';

export function PostFields({ form, staff }: { form: VerbForm<Appointed>; staff: UnitStaff }) {
  const t = useTranslate(words);
  return unitPosts.map((post) => (
    <Select
      key={post}
      label={t(`posts.${post}`)}
      hint={t(`posts.${post}Hint`)}
      options={peopleFor(post, staff).map(({ id, name, post: office }) => ({
        value: id,
        label: office ? `${name}（${office}）` : name,
      }))}
      {...form.choice(`${post}Id`)}
    />
  ));
}
