// For the lead: open the draft for co-signing, and invite with one tap who asked.
import type { Kinship, ProposalView } from '#instruments/proposals/contract';
import { Asked, useAct, useAsk, useDates, useTranslate, useTroubleText } from '#web/client';
import { Button, Checkbox, Stack, TroubleLine, useToast } from '#web/ui';
import { abilityTo } from '../../words/asks.ts';
import './similar.css';
import * as words from './words.ts';

interface InviteInput {
  id: string;
  version: number;
  input: { personIds: readonly string[] };
}

function Requests({ view, requests }: { view: ProposalView; requests: Kinship['joinRequests'] }) {
  const t = useTranslate(words);
  const dates = useDates();
  const toast = useToast();
  const troubleText = useTroubleText();
  const nameOf = (id: string | undefined) => requests.find(({ personId }) => personId === id)?.name ?? '';
  const inviting = useAct<InviteInput>('proposals.invite', {
    cases: ({ id }) => [id],
    onDone: (_, { input }) => toast(t('joining.invited', { name: nameOf(input.personIds[0]) })),
  });
  return (
    <section aria-label={t('joining.requests')}>
      <h2>{t('joining.requests')}</h2>
      <ul className="ui-plain">
        {requests.map(({ personId, name, at }) => (
          <li key={personId} className="writing-joining-request">
            <span>
              <strong>{name}</strong>{' '}
              <small className="ui-soft">{t('joining.asked', { when: dates.momentShort(at) })}</small>
            </span>
            <Button
              kind="primary"
              pending={inviting.isPending}
              aria-label={t('joining.inviteOf', { name })}
              onClick={() => inviting.act({ id: view.id, version: view.version, input: { personIds: [personId] } })}
            >
              {t('joining.invite')}
            </Button>
          </li>
        ))}
      </ul>
      <TroubleLine>{troubleText(inviting)}</TroubleLine>
    </section>
  );
}

export function Joining({ view }: { view: ProposalView }) {
  const t = useTranslate(words);
  const troubleText = useTroubleText();
  const kinship = useAsk<Kinship>('proposals.kinship', { id: view.id });
  const opening = useAct<{ id: string; input: { isOpen: boolean } }>('proposals.open-to-joining', {
    cases: ({ id }) => [id],
  });
  if (!abilityTo(view.abilities, 'open-to-joining')?.isAllowed) return null;
  return (
    <Asked query={kinship}>
      {({ isOpenToJoining, joinRequests }) => (
        <Stack gap={4}>
          <Checkbox
            label={t('joining.open')}
            hint={t('joining.openHint')}
            value={isOpenToJoining}
            isDisabled={opening.isPending}
            onChange={(isOpen) => opening.act({ id: view.id, input: { isOpen } })}
          />
          <TroubleLine>{troubleText(opening)}</TroubleLine>
          {joinRequests.length > 0 ? <Requests view={view} requests={joinRequests} /> : null}
        </Stack>
      )}
    </Asked>
  );
}
