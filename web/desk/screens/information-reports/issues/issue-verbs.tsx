// What one may do with an issue now; the paper may be taken away at every stage.
import type { IssueView } from '#instruments/information-reports/contract';
import { useScreenSearch, useTranslate } from '#web/client';
import { ButtonLink } from '#web/ui';
import { type VerbShape, Verbs } from '../../forms/verbs.tsx';
import { useInformationWords } from '../asks.ts';
import * as words from '../messages/index.ts';
import { AddForm } from './add-form.tsx';
import { SendForm } from './send-form.tsx';
import { SharesForm } from './shares-form.tsx';

const withLead = ['send-to-check', 'pass', 'sign', 'publish', 'withdraw-issue', 'drop', 'send-back'] as const;
type Led = (typeof withLead)[number];

function shapesOf(issue: IssueView): readonly VerbShape[] {
  const isCombined = issue.sources.length > 1;
  return [
    { verb: 'send-to-check', shortcut: 'c', kind: 'primary' },
    { verb: 'pass', shortcut: 'p', kind: 'primary' },
    { verb: 'sign', shortcut: 's', kind: 'official' },
    { verb: 'send', shortcut: 'o', kind: 'official', form: (onClose) => <SendForm {...{ issue, onClose }} /> },
    { verb: 'publish', kind: 'plain' },
    { verb: 'withdraw-issue', field: 'reason' },
    { verb: 'send-back', shortcut: 'b', field: 'reason' },
    { verb: 'add-source', form: (onClose) => <AddForm {...{ issue, onClose }} /> },
    ...(isCombined
      ? [{ verb: 'set-shares', form: (onClose: () => void) => <SharesForm {...{ issue, onClose }} /> }]
      : []),
    { verb: 'drop', field: 'reason' },
  ];
}

export function IssueVerbs({ issue }: { issue: IssueView }) {
  const t = useTranslate(words);
  const say = useInformationWords();
  const address = `/information-reports/issues/${issue.id}`;
  const [{ open }] = useScreenSearch();
  // Beside the list there is room for one column; alone the original stands beside the edited text.
  const isAlone = open === undefined;
  const paper = (kind: 'docx' | 'pdf') => `/api/information-reports/bulletin.${kind}?id=${issue.id}`;
  return (
    <Verbs
      instrument="information-reports"
      say={say}
      lead={(verb) => (withLead.includes(verb as Led) ? t(`leads.${verb as Led}`) : '')}
      target={issue}
      abilities={issue.abilities}
      shapes={shapesOf(issue)}
    >
      <ButtonLink icon="download" href={paper('docx')} download>
        {t('asWord')}
      </ButtonLink>
      <ButtonLink icon="download" href={paper('pdf')} download>
        {t('asPdf')}
      </ButtonLink>
      {isAlone ? null : <ButtonLink href={address}>{t('alone')}</ButtonLink>}
    </Verbs>
  );
}
