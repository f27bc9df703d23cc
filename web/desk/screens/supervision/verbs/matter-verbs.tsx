// The verbs one has on a matter; each opens its dialog. What one lacks says why.
import { useState } from 'react';
import type { MatterView } from '#kernel/supervision/contract';
import { useTranslate } from '#web/client';
import { type Verb, VerbBar } from '#web/ui';
import * as words from '../messages/index.ts';
import { RemindDialog } from '../remind-dialog.tsx';
import { useSupervisionWords } from '../use-supervision-words.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import { CallDialog } from './call-dialog.tsx';
import { NoticeDialog } from './notice-dialog.tsx';
import { PutOffDialog } from './put-off-dialog.tsx';
import { ReportDialog } from './report-dialog.tsx';

const looks = [
  { verb: 'remind', shortcut: 'm', of: 'remind' },
  { verb: 'note-call', shortcut: 'c', of: 'phone' },
  { verb: 'send-notice', shortcut: 'w', of: 'notice' },
  { verb: 'report-to-leader', shortcut: 'l', of: 'leader' },
  { verb: 'answer-notice', shortcut: 'a', of: null },
  { verb: 'put-off', shortcut: 'p', of: null },
] as const;
type VerbName = (typeof looks)[number]['verb'];

const dialogs = {
  'note-call': CallDialog,
  'send-notice': NoticeDialog,
  'report-to-leader': ReportDialog,
  'answer-notice': AnswerDialog,
  'put-off': PutOffDialog,
} as const;

export function MatterVerbs({ matter }: { matter: MatterView }) {
  const t = useTranslate(words);
  const say = useSupervisionWords();
  const [open, setOpen] = useState<VerbName>();
  const close = () => setOpen(undefined);
  const isMain = ({ verb, of }: (typeof looks)[number]) =>
    verb === 'answer-notice' || (of !== null && matter.next?.step === of && matter.next.isDue);
  const shown = looks.flatMap((look): Verb[] => {
    const ability = matter.abilities.find(({ verb }) => verb === look.verb);
    if (!ability) return [];
    return [
      {
        key: look.verb,
        label: say(`supervision.verbs.${look.verb}`),
        kind: isMain(look) && ability.isAllowed ? 'primary' : 'plain',
        shortcut: look.shortcut,
        disabledReason: ability.isAllowed ? undefined : ability.reason,
        run: () => setOpen(look.verb),
      },
    ];
  });
  if (shown.length === 0) return null;
  const Chosen = open && open !== 'remind' ? dialogs[open] : null;
  return (
    <div className="supervision-verbs" data-screen-only>
      <VerbBar label={t('verbs')} verbs={shown} />
      {open === 'remind' ? <RemindDialog ids={[matter.id]} onClose={close} /> : null}
      {Chosen ? <Chosen matter={matter} onClose={close} /> : null}
    </div>
  );
}
