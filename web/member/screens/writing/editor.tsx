// The writing itself: one column from the nature of the proposal to the attachments, saved by itself.

import { lazy, Suspense } from 'react';
import type { Choices, ProposalView } from '#instruments/proposals/contract';
import { useGo, useTranslate } from '#web/client';
import { Button, ButtonLink, PageHeader, Sheet, Stack, useToast } from '#web/ui';
import { canDo } from '../words/asks.ts';
import { useAutosave } from './autosave/use-autosave.ts';
import { countCharacters } from './draft.ts';
import * as words from './messages/index.ts';
import { Attachments } from './parts/attachments.tsx';
import { CategoryField } from './parts/category-field.tsx';
import { ConflictPanel } from './parts/conflict-panel.tsx';
import { Nature } from './parts/nature.tsx';
import { OneMatter } from './parts/one-matter.tsx';
import { Recommendations } from './parts/recommendations.tsx';
import { ReturnedComments } from './parts/returned-comments.tsx';
import { SavingLine } from './parts/saving-line.tsx';
import { SituationField } from './parts/situation-field.tsx';
import { TitleField } from './parts/title-field.tsx';
import { UnitsField } from './parts/units-field.tsx';
import { WordImport } from './parts/word-import.tsx';
import { useFieldAskedFor } from './use-field-asked-for.ts';

const SimilarPanel = lazy(() => import('./similar/similar-panel.tsx'));

export interface EditorProps {
  view: ProposalView;
  choices: Choices;
}

export function Editor({ view, choices }: EditorProps) {
  const t = useTranslate(words);
  const go = useGo();
  const toast = useToast();
  const writing = useAutosave({ view, noLongerWritable: t('saving.gone') });
  useFieldAskedFor();
  const { draft, change, flush } = writing;

  async function leaveFor(href: string) {
    if (await flush()) go(href);
    else toast(t('submit.unsaved'));
  }

  const part = { draft, change, view, choices };
  return (
    <>
      <PageHeader
        title={t(view.state === 'returned' ? 'page.returnedTitle' : 'page.title')}
        back={{ label: t('page.back'), href: '/write' }}
      />
      <Stack gap={4}>
        {view.state === 'returned' ? <ReturnedComments view={view} /> : null}
        {writing.conflict ? (
          <ConflictPanel conflict={writing.conflict} choices={choices} onSettle={writing.settleConflict} />
        ) : null}
        <Nature {...part} onSigners={() => void leaveFor(`/write/${view.id}/signers`)} />
        <Sheet bleeds label={t('page.title')}>
          <Stack gap={6}>
            <TitleField {...part} />
            <Suspense fallback={null}>
              <SimilarPanel
                caseId={view.id}
                savedAt={writing.state.savedAt}
                titleLength={countCharacters(draft.title)}
              />
            </Suspense>
            <CategoryField {...part} />
            <SituationField {...part} />
            <Recommendations {...part} />
          </Stack>
        </Sheet>
        <UnitsField {...part} />
        <Attachments {...part} />
        <OneMatter {...part} />
        <WordImport {...part} />
        {canDo(view.abilities, 'discard') ? (
          <ButtonLink kind="quiet" wide href={`/write?discard=${view.id}`}>
            {t('home.discard')}
          </ButtonLink>
        ) : null}
      </Stack>
      <div className="writing-foot">
        <SavingLine writing={writing} />
        <Button kind="primary" onClick={() => void leaveFor(`/write/${view.id}/submit`)}>
          {t('page.review')}
        </Button>
      </div>
    </>
  );
}
