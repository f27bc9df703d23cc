// One issue: where it was sent, who adopted it, what a leader instructed.
import { useState } from 'react';
import type { IssueView, UpwardView } from '#instruments/information-reports/contract';
import { Asked, useAsk, useDates, useScreenParameters, useTranslate } from '#web/client';
import { Button, Link, Page, Row, SheetSection, Skeleton } from '#web/ui';
import { AloneSheet } from '../../frames/alone-sheet.tsx';
import * as words from '../messages/index.ts';
import { useInformationWords } from '../say.ts';
import { AdoptionForm } from './adoption-form.tsx';
import { Adoptions } from './adoptions.tsx';
import { InstructionForm } from './instruction-form.tsx';
import { Instructions } from './instructions.tsx';
import { SendForm } from './send-form.tsx';
import { Sendings } from './sendings.tsx';
import '../upward.css';

const forms = ['send-upward', 'record-adoption', 'record-instruction'] as const;
type FormKey = (typeof forms)[number];

function Verbs({ upward }: { upward: UpwardView }) {
  const say = useInformationWords();
  const [open, setOpen] = useState<FormKey | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      {forms
        .filter((verb) => upward.verbs.includes(verb))
        .map((verb, index) => (
          <Button key={verb} kind={index === 0 ? 'primary' : 'plain'} onClick={() => setOpen(verb)}>
            {say(`information-reports.verbs.${verb}`)}
          </Button>
        ))}
      {open === 'send-upward' ? <SendForm upward={upward} onClose={close} /> : null}
      {open === 'record-adoption' ? <AdoptionForm upward={upward} onClose={close} /> : null}
      {open === 'record-instruction' ? <InstructionForm upward={upward} onClose={close} /> : null}
    </>
  );
}

function Content({ issue, upward }: { issue: IssueView; upward: UpwardView }) {
  const t = useTranslate(words);
  const dates = useDates();
  return (
    <AloneSheet
      back="/information-reports/upward"
      title={issue.title}
      lead={
        <Row gap={2}>
          <span className="ui-official-number">{issue.number}</span>
          <span>{issue.issuedOn ? dates.day(issue.issuedOn) : ''}</span>
          <span>{issue.authors.join('、')}</span>
          <Link href={`/information-reports/issues/${issue.id}`}>{t('editedHow')}</Link>
        </Row>
      }
      verbs={
        <div className="upward-verbs">
          <Verbs upward={upward} />
        </div>
      }
    >
      <Sendings upward={upward} />
      <Adoptions upward={upward} />
      <Instructions upward={upward} />
      <SheetSection title={t('issueText')}>
        <p className="ui-document upward-text">{issue.text}</p>
      </SheetSection>
    </AloneSheet>
  );
}

export default function UpwardIssuePage() {
  const { issueId = '' } = useScreenParameters();
  const upward = useAsk<UpwardView>('information-reports.upward', { id: issueId });
  const issue = useAsk<IssueView>('information-reports.issue', { id: issueId });
  const waiting = (
    <Page width="whole">
      <Skeleton lines={10} />
    </Page>
  );
  return (
    <Asked query={issue} waiting={waiting}>
      {(found) => (
        <Asked query={upward} waiting={waiting}>
          {(seen) => <Content issue={found} upward={seen} />}
        </Asked>
      )}
    </Asked>
  );
}
