// How often the suggestions were right, and the models behind them.
import type { Overview, Target } from '#kernel/routing/contract';
import { Asked, useAct, useAsk, useScreenSearch, useTranslate, useTroubleText } from '#web/client';
import { Button, Page, PageHeader, Sheet, Tabs, TroubleLine, useToast } from '#web/ui';
import * as words from './messages/index.ts';
import { Models } from './models.tsx';
import { Outcomes } from './outcomes.tsx';

const tabs = ['unit', 'category'] as const satisfies readonly Target[];
/** A training ends by itself; the page finds out without being reloaded. */
const lookAgainMilliseconds = 15_000;

export default function Routing() {
  const t = useTranslate(words);
  const toast = useToast();
  const [search, changeSearch] = useScreenSearch();
  const target: Target = search.target === 'category' ? 'category' : 'unit';
  const options = { keepsPrevious: true, refreshEveryMilliseconds: lookAgainMilliseconds };
  const query = useAsk<Overview>('routing.overview', { target }, options);
  const training = useAct<{ input: unknown }>('routing.train', { onDone: () => toast(t('trained')) });
  const trouble = useTroubleText()(training);
  return (
    <Page>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        verbs={
          <Button pending={training.isPending} onClick={() => training.act({ input: {} })}>
            {t('train')}
          </Button>
        }
      />
      <TroubleLine>{trouble}</TroubleLine>
      <Tabs
        label={t('title')}
        tabs={tabs.map((key) => ({ key, label: t(`tabs.${key}`) }))}
        chosen={target}
        onChoose={(key) => changeSearch({ target: key })}
      >
        <Sheet>
          <Asked query={query}>
            {(overview) => (
              <>
                <Outcomes overview={overview} />
                <Models models={overview.models} />
              </>
            )}
          </Asked>
        </Sheet>
      </Tabs>
    </Page>
  );
}
