import type { ModelView } from '#kernel/routing/contract';
import * as routingWords from '#kernel/routing/messages';
import { useDates, useTranslate } from '#web/client';
import { Button, type Column, Tag } from '#web/ui';
import * as words from './messages/index.ts';
import { useShares } from './use-shares.ts';

export function useModelColumns(onUse: ((model: ModelView) => void) | undefined): Column<ModelView>[] {
  const t = useTranslate(words);
  const said = useTranslate(routingWords);
  const dates = useDates();
  const share = useShares();
  const figure = (key: 'first' | 'amongThree' | 'balance', of: 'hitAt1' | 'hitAt3' | 'macroF1'): Column<ModelView> => ({
    key,
    header: t(`models.${key}`),
    kind: 'number',
    cell: ({ figures }) => (figures ? share(figures[of]) : '—'),
  });
  const verb: Column<ModelView> = {
    key: 'verb',
    header: '',
    cell: (model) =>
      onUse && (model.state === 'retired' || model.state === 'candidate') ? (
        <Button size="small" aria-label={t('models.useNamed', { version: model.version })} onClick={() => onUse(model)}>
          {t('models.use')}
        </Button>
      ) : null,
  };
  return [
    {
      key: 'version',
      header: t('models.version'),
      onPhone: 'title',
      cell: ({ version, state }) => (
        <>
          {t('models.versionText', { version })}{' '}
          <Tag tone={state === 'in-use' ? 'strong' : 'soft'}>{said(`states.${state}`)}</Tag>
        </>
      ),
    },
    {
      key: 'trainedAt',
      header: t('models.trainedAt'),
      kind: 'date',
      cell: ({ trainedAt }) => dates.momentShort(trainedAt),
    },
    {
      key: 'sample',
      header: t('models.sample'),
      cell: ({ sampleSize, classCount }) => t('models.sampleText', { cases: sampleSize, classes: classCount }),
    },
    ...[figure('first', 'hitAt1'), figure('amongThree', 'hitAt3'), figure('balance', 'macroF1')],
    {
      key: 'sure',
      header: t('models.sure'),
      cell: ({ figures }) =>
        figures ? t('models.sureText', { share: share(figures.sure), right: share(figures.sureRight) }) : '—',
    },
    {
      key: 'verdict',
      header: t('models.verdict'),
      cell: ({ verdict, verdictParams }) => said(`verdicts.${verdict}`, verdictParams),
    },
    verb,
  ];
}
