// One waiting thing: what it is, why it waits or what the server said, and what one can do.
import { useState } from 'react';
import { type OutboxHandle, type Thing, useDates, useTranslate } from '#web/client';
import { Button, ButtonLink, ConfirmDialog, Late, Row } from '#web/ui';
import * as words from '../../../client/outbox/messages/index.ts';
import { isHeldUp, withDependents } from '../../../client/outbox/order.ts';

export interface ThingRowProps {
  thing: Thing;
  outbox: OutboxHandle;
}

function Standing({ thing, outbox: { things = [] } }: ThingRowProps) {
  const t = useTranslate(words);
  if (thing.standing === 'waiting') {
    return <p className="ui-soft">{t(isHeldUp(thing, things) ? 'waits.before' : `waits.${thing.waits}`)}</p>;
  }
  return (
    <div>
      <Late>{t('refused')}</Late>
      <p>
        {thing.refusal?.message} {t('kept')}
      </p>
    </div>
  );
}

function Discarding({ thing, outbox }: ThingRowProps) {
  const t = useTranslate(words);
  const [isAsking, setIsAsking] = useState(false);
  const others = withDependents(thing.id, outbox.things ?? []).length - 1;
  return (
    <>
      <Button kind="quiet" onClick={() => setIsAsking(true)}>
        {t('discard')}
      </Button>
      <ConfirmDialog
        title={t('discardTitle')}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        verb={t('discard')}
        kind="danger"
        onConfirm={() => void outbox.discard(thing)}
      >
        <p>{t('discardLead', { title: thing.says.title })}</p>
        {others > 0 ? <p>{t('discardWithOthers', { count: others })}</p> : null}
      </ConfirmDialog>
    </>
  );
}

export function ThingRow({ thing, outbox }: ThingRowProps) {
  const t = useTranslate(words);
  const dates = useDates();
  const [isTrying, setIsTrying] = useState(false);
  const { says, standing, refusal, files, queuedAt } = thing;
  const isOvertaken = refusal?.code === 'version-conflict';
  const verb = standing === 'waiting' ? 'tryNow' : isOvertaken ? 'tryAnyway' : 'tryAgain';

  async function send() {
    setIsTrying(true);
    await outbox.tryAgain(thing).finally(() => setIsTrying(false));
  }

  return (
    <li className="outbox-thing">
      <h2>{says.title}</h2>
      {says.about ? <p>{says.about}</p> : null}
      <p className="ui-soft ui-small">
        {t('at', { when: dates.momentShort(queuedAt) })}
        {files.length > 0 ? ` · ${t('files', { count: files.length })}` : ''}
      </p>
      <Standing thing={thing} outbox={outbox} />
      <Row gap={2}>
        {says.link ? <ButtonLink href={says.link}>{t('open')}</ButtonLink> : null}
        <Button pending={isTrying} onClick={() => void send()}>
          {t(verb)}
        </Button>
        <Discarding thing={thing} outbox={outbox} />
      </Row>
    </li>
  );
}
