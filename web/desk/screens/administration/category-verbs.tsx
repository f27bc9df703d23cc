import { useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, Menu, Row, useToast } from '#web/ui';
import { type CategoryRow, inputOf } from './category-order.ts';
import * as words from './messages/index.ts';

export type CategoryTask =
  | { readonly kind: 'add'; readonly parent: CategoryRow | null }
  | { readonly kind: 'change' | 'end'; readonly category: CategoryRow };

function useMoving() {
  const t = useTranslate(words);
  const toast = useToast();
  const troubleText = useTroubleText();
  return useAct<{ input: unknown }>('categories.save', {
    onDone: () => toast(t('saved')),
    onRefused: (refusal) => toast(troubleText({ refusal }) ?? ''),
  });
}

export function CategoryVerbs(props: { category: CategoryRow; onTask: (task: CategoryTask) => void }) {
  const { category, onTask } = props;
  const t = useTranslate(words);
  const saving = useMoving();
  const save = (changed: object) => saving.act({ input: { ...inputOf(category), ...changed } });
  const move = (key: 'up' | 'down', position: number | null) => ({
    ...{ key, icon: key, label: t(`categories.${key}`) },
    disabledReason: position === null ? t(`categories.${key}Edge`) : undefined,
    run: () => save({ position }),
  });
  const add = { key: 'add', icon: 'add', label: t('categories.addChild') } as const;
  const end = { key: 'end', icon: 'cross', label: t('categories.end') } as const;
  const isOpenTop = category.parentId === null && !category.endedOn;
  return (
    <Row gap={2}>
      <Button size="small" onClick={() => onTask({ kind: 'change', category })}>
        {t('change')}
      </Button>
      <Menu
        label={t('categories.menu', { name: category.name })}
        button={t('categories.more')}
        verbs={[
          ...(isOpenTop ? [{ ...add, run: () => onTask({ kind: 'add', parent: category }) }] : []),
          move('up', category.placeUp),
          move('down', category.placeDown),
          category.endedOn
            ? { key: 'reopen', icon: 'check', label: t('categories.reopen'), run: () => save({ endedOn: null }) }
            : { ...end, run: () => onTask({ kind: 'end', category }) },
        ]}
      />
    </Row>
  );
}
