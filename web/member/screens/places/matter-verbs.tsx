// What one can do with a matter on the phone; the server says what.
import { useState } from 'react';
import { type MatterResponse, type MatterView, matterResponses } from '#instruments/places/contract';
import { useAct, useGo, useTranslate, useTroubleText } from '#web/client';
import { Button, Dialog, RadioGroup, Stack, TextArea, TroubleLine } from '#web/ui';
import * as words from './messages/index.ts';
import { usePlaceWords } from './say.ts';

interface Shown {
  matter: MatterView;
}

const writing = [
  { verb: 'answer-matter', field: 'answer', isNeeded: true },
  { verb: 'follow-matter', field: 'note', isNeeded: true },
  { verb: 'hand-to-office', field: 'note', isNeeded: false },
] as const;
type Writing = (typeof writing)[number];

function WriteForm({ matter, shape, onClose }: Shown & { shape: Writing; onClose: () => void }) {
  const t = useTranslate(words);
  const say = usePlaceWords();
  const troubleText = useTroubleText();
  const [text, setText] = useState('');
  const acting = useAct<{ id: string; version: number; input: object }>(`places.${shape.verb}`, { onDone: onClose });
  const { id, version } = matter;
  return (
    <Dialog
      title={say(`places.verbs.${shape.verb}`)}
      isOpen
      onClose={onClose}
      footer={
        <Button
          kind="primary"
          wide
          pending={acting.isPending}
          disabledReason={shape.isNeeded && text.trim().length < 2 ? t('textMissing') : undefined}
          onClick={() => acting.act({ id, version, input: { [shape.field]: text } })}
        >
          {t('save')}
        </Button>
      }
    >
      <Stack gap={4}>
        <TextArea
          label={t(`leads.${shape.verb}`)}
          isOptional={!shape.isNeeded}
          rows={4}
          limit={500}
          value={text}
          onChange={setText}
        />
        <TroubleLine>{troubleText(acting)}</TroubleLine>
      </Stack>
    </Dialog>
  );
}

function ResponseForm({ matter }: Shown) {
  const t = useTranslate(words);
  const say = usePlaceWords();
  const troubleText = useTroubleText();
  const [response, setResponse] = useState<MatterResponse>(matter.response ?? 'satisfied');
  const noting = useAct<{ id: string; version: number; input: object }>('places.note-response');
  return (
    <Stack gap={3}>
      <RadioGroup
        label={t('response')}
        value={response}
        options={matterResponses.map((value) => ({ value, label: say(`places.responses.${value}`) }))}
        onChange={setResponse}
      />
      <Button
        wide
        pending={noting.isPending}
        onClick={() => noting.act({ id: matter.id, version: matter.version, input: { response } })}
      >
        {say('places.verbs.note-response')}
      </Button>
      {troubleText(noting) ? <p role="alert">{troubleText(noting)}</p> : null}
    </Stack>
  );
}

/** First the matter is marked as turned, once; then the draft opens, joined to it. Interrupted between, it opens again. */
function useProposing(matter: MatterView) {
  const go = useGo();
  const drafting = useAct<{ input: object }, { caseId: string }>('proposals.draft', {
    onDone: ({ caseId }) => go(`/write/${caseId}`),
  });
  const draft = () => {
    const { title, text: situation, id: sourceCaseId } = matter;
    drafting.act({ input: { kind: 'individual', title, situation, sourceCaseId } });
  };
  const turning = useAct<{ id: string; version: number; input: object }>('places.turn-into-proposal', {
    onDone: draft,
  });
  const begin = () => turning.act({ id: matter.id, version: matter.version, input: {} });
  return { begin: matter.state === 'in-proposal' ? draft : begin, turning, drafting };
}

export function MatterVerbs({ matter }: Shown) {
  const t = useTranslate(words);
  const say = usePlaceWords();
  const troubleText = useTroubleText();
  const [open, setOpen] = useState<Writing | null>(null);
  const { begin, turning, drafting } = useProposing(matter);
  const cluing = useAct<{ id: string; version: number; input: object }>('places.turn-into-clue');
  const ability = (verb: string) => matter.abilities.find((one) => one.verb === verb);
  const propose = ability('turn-into-proposal');
  const clue = ability('turn-into-clue');
  const canDraft = propose?.isAllowed && matter.grown.length === 0;
  return (
    <Stack gap={3}>
      {canDraft ? (
        <Button kind="primary" wide icon="write" pending={turning.isPending || drafting.isPending} onClick={begin}>
          {say('places.verbs.turn-into-proposal')}
        </Button>
      ) : null}
      {clue?.isAllowed && matter.state !== 'in-proposal' ? (
        <Button
          wide
          pending={cluing.isPending}
          onClick={() => cluing.act({ id: matter.id, version: matter.version, input: {} })}
        >
          {say('places.verbs.turn-into-clue')}
        </Button>
      ) : null}
      {writing.map((shape) =>
        ability(shape.verb)?.isAllowed ? (
          <Button key={shape.verb} wide onClick={() => setOpen(shape)}>
            {say(`places.verbs.${shape.verb}`)}
          </Button>
        ) : null,
      )}
      {ability('note-response')?.isAllowed ? <ResponseForm matter={matter} /> : null}
      {propose && !propose.isAllowed ? <p className="ui-soft">{propose.reason}</p> : null}
      <TroubleLine>{troubleText(turning) ?? troubleText(drafting) ?? troubleText(cluing)}</TroubleLine>
      {open ? <WriteForm matter={matter} shape={open} onClose={() => setOpen(null)} /> : null}
      <p className="ui-soft ui-small">{t('matterPrivate')}</p>
    </Stack>
  );
}
