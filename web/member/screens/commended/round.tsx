// Who is to be honoured, or was; during the public notice a member may object.
import { useState } from 'react';
import type { RoundView } from '#instruments/commendations/contract';
import * as commendations from '#instruments/commendations/messages';
import { Asked, useAct, useAsk, useDates, useScreenParameters, useTranslate, useTroubleText } from '#web/client';
import { Button, Dialog, Page, PageHeader, Select, Sheet, Stack, Tag, TextArea, TroubleLine, useToast } from '#web/ui';
import '../rows/rows.css';
import * as words from './messages/index.ts';

function ObjectDialog({ round, onClose }: { round: RoundView; onClose: () => void }) {
  const t = useTranslate(words);
  const toast = useToast();
  const [nomineeId, setNominee] = useState('');
  const [text, setText] = useState('');
  const sending = useAct<{ id: string; input: object }>('commendations.object', {
    onDone: () => {
      toast(t('sent'));
      onClose();
    },
  });
  const trouble = useTroubleText()(sending);
  return (
    <Dialog
      title={t('object')}
      isOpen
      onClose={onClose}
      footer={
        <Button
          kind="primary"
          wide
          pending={sending.isPending}
          disabledReason={nomineeId === '' || text.trim().length < 5 ? t('short') : undefined}
          onClick={() => sending.act({ id: round.id, input: { nomineeId, text } })}
        >
          {t('object')}
        </Button>
      }
    >
      <Stack gap={4}>
        <Select
          label={t('about')}
          options={round.nominees.map(({ id, name }) => ({ value: id, label: name }))}
          value={nomineeId}
          onChange={setNominee}
        />
        <TextArea label={t('text')} hint={t('objectAdvice')} rows={5} limit={1000} value={text} onChange={setText} />
        <TroubleLine>{trouble}</TroubleLine>
      </Stack>
    </Dialog>
  );
}

export default function Round() {
  const t = useTranslate(words);
  const say = useTranslate(commendations);
  const dates = useDates();
  const { roundId } = useScreenParameters();
  const query = useAsk<RoundView>('commendations.round', { id: roundId });
  const [isObjecting, setObjecting] = useState(false);
  return (
    <Page width="form">
      <Asked query={query}>
        {(round) => (
          <>
            <PageHeader
              title={round.title}
              lead={
                round.state === 'proposed' && round.noticeUntil
                  ? t('until', { date: dates.dayInFull(round.noticeUntil) })
                  : say(`commendations.states.${round.state}`)
              }
              back={{ label: t('back'), href: '/commended' }}
            />
            <Sheet bleeds>
              <ul className="member-rows">
                {round.nominees.map(({ id, name, sector, isGroup }) => (
                  <li key={id}>
                    {name} {isGroup ? <Tag>{t('group')}</Tag> : <span className="ui-soft">{sector}</span>}
                  </li>
                ))}
              </ul>
            </Sheet>
            {round.abilities.some(({ verb, isAllowed }) => verb === 'object' && isAllowed) ? (
              <section className="member-section">
                <Button wide onClick={() => setObjecting(true)}>
                  {t('object')}
                </Button>
              </section>
            ) : null}
            {isObjecting ? <ObjectDialog round={round} onClose={() => setObjecting(false)} /> : null}
          </>
        )}
      </Asked>
    </Page>
  );
}
