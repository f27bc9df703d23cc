// Looking a sender's contact up: why, then name and telephone, shown once and kept nowhere on this side.
import { useState } from 'react';
import type { ClueView, Contact } from '#instruments/topics/contract';
import { useTranslate } from '#web/client';
import { Button, DefinitionList, Dialog, TextArea } from '#web/ui';
import { useTopicWords } from '../asks.ts';
import { ActForm } from '../form/act-form.tsx';
import * as words from '../messages/index.ts';

export function ContactForm({ clue, onClose }: { clue: ClueView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useTopicWords();
  const [reason, setReason] = useState('');
  const [contact, setContact] = useState<Contact | null>(null);
  const title = say('topics.verbs.look-up-contact');
  if (contact) {
    return (
      <Dialog title={title} isOpen onClose={onClose} footer={<Button onClick={onClose}>{t('close')}</Button>}>
        <div className="topics-contact">
          <DefinitionList
            items={[
              { term: t('fields.name'), value: contact.name },
              { term: t('fields.phone'), value: <a href={`tel:${contact.phone}`}>{contact.phone}</a> },
            ]}
          />
        </div>
        <p className="ui-soft">{t('contactShown')}</p>
      </Dialog>
    );
  }
  return (
    <ActForm<{ contact?: Contact }>
      act="look-up-contact"
      title={title}
      target={clue}
      input={{ reason: reason.trim() }}
      missing={reason.trim().length < 2 ? t('reasonMissing') : undefined}
      onClose={() => undefined}
      onDone={(answer) => (answer.contact ? setContact(answer.contact) : onClose())}
    >
      <p>{t('leads.look-up-contact')}</p>
      <TextArea label={t('fields.lookUpReason')} rows={2} limit={500} value={reason} onChange={setReason} />
    </ActForm>
  );
}
