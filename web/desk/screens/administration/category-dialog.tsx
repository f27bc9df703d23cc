import { type CategoryView, spheres } from '#instruments/proposals/contract';
import * as proposals from '#instruments/proposals/messages';
import { useTranslate } from '#web/client';
import { Select, TextField } from '#web/ui';
import { ActDialog } from './act-dialog.tsx';
import type { Sphere } from './category-order.ts';
import * as words from './messages/index.ts';
import { useFields } from './use-fields.ts';

interface CategoryDialogProps {
  /** The one that is changed; absent: a new one. */
  category?: CategoryView | undefined;
  /** Under which a new one is entered; null: a top. */
  parent?: CategoryView | null;
  tops: readonly CategoryView[];
  onClose: () => void;
}

export function CategoryDialog({ category, parent = null, tops, onClose }: CategoryDialogProps) {
  const t = useTranslate(words);
  const say = useTranslate(proposals);
  const { fields, bind } = useFields({
    name: category?.name ?? '',
    parentId: category?.parentId ?? parent?.id ?? '',
    sphere: (category?.sphere ?? '') as Sphere | '',
  });
  const isTop = category ? category.parentId === null : parent === null;
  const placed = isTop ? { parentId: null, sphere: fields.sphere || undefined } : { parentId: fields.parentId };
  const name = fields.name.trim();
  const isUnplaced = isTop && fields.sphere === '';
  const missing =
    name.length < 2 ? t('categories.nameMissing') : isUnplaced ? t('categories.sphereMissing') : undefined;
  const title = category ? 'change' : isTop ? 'add' : 'addChild';
  const options = tops.filter(({ id, endedOn }) => !endedOn || id === fields.parentId);
  return (
    <ActDialog
      title={t(`categories.${title}`)}
      name="categories.save"
      input={{ ...(category ? { id: category.id } : {}), ...placed, name }}
      verb={t('save')}
      missing={missing}
      done={t('saved')}
      onClose={onClose}
    >
      <TextField
        label={t('categories.name')}
        hint={t('categories.nameHint')}
        maxLength={30}
        required
        {...bind('name')}
      />
      {isTop ? (
        <Select
          label={t('categories.sphere')}
          hint={t('categories.sphereHint')}
          options={spheres.map((sphere) => ({ value: sphere, label: say(`proposals.spheres.${sphere}`) }))}
          {...bind('sphere')}
        />
      ) : (
        <Select
          label={t('categories.parent')}
          emptyLabel={null}
          options={options.map((top) => ({ value: top.id, label: top.name }))}
          {...bind('parentId')}
        />
      )}
    </ActDialog>
  );
}
