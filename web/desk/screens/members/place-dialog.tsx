// Members come into a committee, group or post from a day on.
import { type PlacedKind, type Post, postsOf } from '#instruments/members/contract';
import * as members from '#instruments/members/messages';
import { useTranslate } from '#web/client';
import { Checkbox, DateField, Select, TextField } from '#web/ui';
import { ActDialog } from '../administration/act-dialog.tsx';
import { useFields } from '../administration/use-fields.ts';
import { bodyOptions } from './body-options.ts';
import type { PeopleDialogProps } from './dialog-props.ts';
import * as words from './messages/index.ts';

const kinds = ['special-committee', 'member-group', 'sector', 'council'] as const;

export function PlaceDialog({ frame, people, onClose, onDone }: PeopleDialogProps) {
  const t = useTranslate(words);
  const say = useTranslate(members);
  const { fields, bind, setFields } = useFields({
    ...{ bodyId: '', post: 'member' as string, effectiveOn: frame.today, reason: '', isChange: false },
  });
  const kind = frame.bodies.find(({ id }) => id === fields.bodyId)?.kind as PlacedKind | undefined;
  const posts: readonly Post[] = kind ? postsOf[kind] : ['member'];
  const post = (posts as readonly string[]).includes(fields.post) ? fields.post : posts[0]!;
  const isWhole = fields.bodyId !== '' && fields.effectiveOn !== '' && fields.reason.trim().length > 1;
  return (
    <ActDialog
      title={`${t('place')}：${people.map(({ name }) => name).join('、')}`.slice(0, 80)}
      name="members.place"
      input={{ ...fields, post, personIds: people.map(({ id }) => id) }}
      verb={t('place')}
      missing={isWhole ? undefined : t('missing')}
      done={t('saved')}
      onClose={onClose}
      {...(onDone ? { onDone } : {})}
    >
      <Select
        label={t('fields.body')}
        value={fields.bodyId}
        options={kinds.map((one) => ({ label: say(`members.bodyKinds.${one}`), options: bodyOptions(frame, [one]) }))}
        onChange={(bodyId) => setFields({ ...fields, bodyId })}
      />
      <Select
        label={t('fields.post')}
        emptyLabel={null}
        value={post}
        options={posts.map((value) => ({ value, label: say(`members.posts.${value}`) }))}
        onChange={(value) => setFields({ ...fields, post: value })}
      />
      <DateField label={t('fields.effectiveOn')} required {...bind('effectiveOn')} />
      <TextField label={t('fields.reason')} maxLength={500} {...bind('reason')} />
      {kind === 'special-committee' ? <Checkbox label={t('fields.isChange')} {...bind('isChange')} /> : null}
    </ActDialog>
  );
}
