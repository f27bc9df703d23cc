// One proposal being written. What may still be changed, the server says.
import { Asked, useScreenParameters, useTranslate } from '#web/client';
import { ButtonLink, EmptyState, Page } from '#web/ui';
import { canDo, useChoices, useProposal } from '../words/asks.ts';
import './writing.css';
import { Editor } from './editor.tsx';
import * as words from './messages/index.ts';

export default function Write() {
  const t = useTranslate(words);
  const { caseId = '' } = useScreenParameters();
  const proposal = useProposal(caseId);
  const choices = useChoices();
  return (
    <Page width="form">
      <Asked query={proposal}>
        {(view) =>
          canDo(view.abilities, 'save') ? (
            <Asked query={choices}>{(known) => <Editor key={view.id} view={view} choices={known} />}</Asked>
          ) : (
            <EmptyState
              title={t('page.notWritable')}
              verb={<ButtonLink href={`/cases/${view.id}`}>{t('page.toCase')}</ButtonLink>}
            />
          )
        }
      </Asked>
    </Page>
  );
}
