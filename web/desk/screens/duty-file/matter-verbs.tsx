// What one may do with an addition, a contest or a report: each verb asks for its words and then acts.
import { type ReactNode, useState } from 'react';
import type { AbilityView } from '#kernel/recommendations/contract';
import { useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, type ButtonKind, Dialog, Stack, TextArea, TroubleLine, useToast, VerbBar } from '#web/ui';
import { useDutyFileWords } from '../../../duty-file/say.ts';
import * as words from './messages/index.ts';

export interface MatterVerb {
  verb: string;
  kind?: ButtonKind;
  /** What the words are called in the act's input; they may be left out where `isOptional`. */
  field: string;
  isOptional?: boolean;
  /** Beyond the words. */
  input?: Record<string, unknown>;
  missing?: string | undefined;
  children?: ReactNode;
}

interface Target {
  id: string;
  version: number;
  abilities: readonly AbilityView[];
}

function VerbForm({ target, shape, onClose }: { target: Target; shape: MatterVerb; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useDutyFileWords();
  const toast = useToast();
  const troubleText = useTroubleText();
  const [text, setText] = useState('');
  const { verb, kind = 'primary', field, isOptional = false, input = {}, missing, children } = shape;
  const title = say(`dutyFile.verbs.${verb}`);
  const doing = useAct<{ id: string; version: number; input: object }>(`duty-file.${verb}`, {
    onDone: () => {
      toast(t('done', { verb: title }));
      onClose();
    },
  });
  const isShort = !isOptional && text.trim().length < 2;
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            kind={kind}
            pending={doing.isPending}
            disabledReason={missing ?? (isShort ? t('reasonMissing') : undefined)}
            onClick={() =>
              doing.act({ id: target.id, version: target.version, input: { ...input, [field]: text.trim() } })
            }
          >
            {title}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        {children}
        <TextArea
          label={t(isOptional ? 'note' : 'reason')}
          hint={t('reasonHint')}
          isOptional={isOptional}
          rows={3}
          limit={500}
          value={text}
          onChange={setText}
        />
        <TroubleLine>{troubleText(doing)}</TroubleLine>
      </Stack>
    </Dialog>
  );
}

export function MatterVerbs({ target, shapes }: { target: Target; shapes: readonly MatterVerb[] }) {
  const t = useTranslate(words);
  const say = useDutyFileWords();
  const [open, setOpen] = useState<string | null>(null);
  const of = new Map(target.abilities.map((ability) => [ability.verb, ability]));
  const isDone = (verb: string) => of.get(verb)?.code === 'state-conflict';
  const shown = shapes.filter(({ verb }) => of.has(verb) && !isDone(verb));
  const shape = shown.find(({ verb }) => verb === open);
  if (shown.length === 0) return null;
  return (
    <>
      <VerbBar
        label={t('verbs')}
        verbs={shown.map(({ verb, kind }) => ({
          ...{ key: verb, label: say(`dutyFile.verbs.${verb}`), kind: kind ?? 'plain', run: () => setOpen(verb) },
          disabledReason: of.get(verb)?.isAllowed ? undefined : of.get(verb)?.reason,
        }))}
      />
      {shape ? <VerbForm target={target} shape={shape} onClose={() => setOpen(null)} /> : null}
    </>
  );
}
