// The plans of study, the running year first.
import { useTranslate } from '#web/client';
import { usePlans, useStudyWords } from '../asks.ts';
import { ListTab } from '../list-tab.tsx';
import * as words from '../messages/index.ts';
import { DraftForm } from './draft-form.tsx';
import { PlanSheet } from './plan-sheet.tsx';

export function PlansTab() {
  const t = useTranslate(words);
  const say = useStudyWords();
  const { data } = usePlans();
  const bodies = data?.mayBegin ?? [];
  return (
    <ListTab
      tab="plans"
      items={data?.items}
      itemOf={(item) => ({
        key: item.id,
        title: item.title,
        top: say(`studies.states.${item.state}`),
        topEnd: String(item.year),
        foot: [item.body ?? say('studies.committee'), t('heldOf', { held: item.heldCount, all: item.entryCount })].join(
          ' · ',
        ),
      })}
      sheet={(id) => <PlanSheet id={id} />}
      begin={bodies.length > 0 ? (close, show) => <DraftForm bodies={bodies} onClose={close} onDone={show} /> : null}
    />
  );
}
