// One member: seats and places over time, every change with its reason, contacts masked.
import { useState } from 'react';
import type { MemberFrame, MemberView } from '#instruments/members/contract';
import { Asked, useAsk, useScreenParameters, useTranslate } from '#web/client';
import { Button, ButtonLink, Page, PageHeader, Sheet, Skeleton } from '#web/ui';
import './members.css';
import { ChangeSectorDialog } from './change-sector-dialog.tsx';
import { LookUpDialog } from './look-up-dialog.tsx';
import { Changes, Contact, Placements, Seats } from './member-parts.tsx';
import * as words from './messages/index.ts';
import { PlaceDialog } from './place-dialog.tsx';

const dialogs = { place: PlaceDialog, changeSector: ChangeSectorDialog, lookUpPhone: LookUpDialog } as const;
type Verb = keyof typeof dialogs;

function MemberSheet({ member, frame }: { member: MemberView; frame: MemberFrame }) {
  const t = useTranslate(words);
  const [verb, setVerb] = useState<Verb>();
  const Dialog = verb ? dialogs[verb] : null;
  return (
    <>
      <PageHeader
        title={member.name}
        lead={member.work}
        back={{ label: t('title'), href: '/members' }}
        verbs={
          member.mayMove ? (
            <>
              {(Object.keys(dialogs) as Verb[]).map((one) => (
                <Button key={one} kind={one === 'place' ? 'primary' : 'plain'} onClick={() => setVerb(one)}>
                  {t(one)}
                </Button>
              ))}
              <ButtonLink href={`/people/${member.id}`}>{t('register')}</ButtonLink>
            </>
          ) : undefined
        }
      />
      <Sheet>
        <Placements member={member} />
        <Seats member={member} />
        <Changes member={member} />
        <Contact member={member} />
      </Sheet>
      {Dialog ? <Dialog frame={frame} people={[member]} onClose={() => setVerb(undefined)} /> : null}
    </>
  );
}

export default function Member() {
  const { memberId } = useScreenParameters();
  const query = useAsk<MemberView>('members.member', { id: memberId });
  const frame = useAsk<MemberFrame>('members.frame');
  return (
    <Page width="reading">
      <Asked query={query} waiting={<Skeleton lines={14} />}>
        {(member) => <Asked query={frame}>{(known) => <MemberSheet member={member} frame={known} />}</Asked>}
      </Asked>
    </Page>
  );
}
