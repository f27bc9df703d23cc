import { defineAct } from '#kernel/acts';
import { actingPersonId } from '#kernel/permissions';
import { refuse } from '#platform/errors';
import { noteContactInput, shareContactInput, takeBackContactInput } from '../contract.ts';
import { canBeNoted } from '../rules.ts';
import { insertContact, personsIn, share, takeBack } from '../storage.ts';
import { pairSubject } from '../subject.ts';

/** That it took place is on record; what it was about is the two's. The other of the two is told. */
export const noteContact = defineAct({
  name: 'liaison.note-contact',
  subject: pairSubject,
  verb: 'note-contact',
  input: noteContactInput,
  async change({ tx, actor, now, today }, { id: caseId, pair }, { heldOn, way, text }) {
    const byPersonId = actingPersonId(actor);
    const { fromOn, kind, contactorId, contacteeId } = pair;
    const unfit = canBeNoted({ heldOn, fromOn, today });
    if (unfit || !byPersonId) return unfit ?? refuse('not-found');
    const contactId = await insertContact(tx, { caseId, heldOn, way, text, byPersonId, at: now });
    const isContactors = byPersonId === contactorId;
    const other = isContactors ? contacteeId : contactorId;
    return {
      payload: { contactId, heldOn, way },
      answer: { contactId },
      recipients: { 'liaison-contact-noted': other ? [other] : [] },
      noticeParams: { by: actor.onBehalfOf?.name ?? actor.name },
      deeds: isContactors
        ? [
            {
              personId: contactorId,
              kind: 'liaison-contact',
              doneOn: heldOn,
              subjectId: contactId,
              facts: { kind, way },
            },
          ]
        : [],
    };
  },
});

/** The contactor lets some others read one note; nobody else does. */
export const shareContact = defineAct({
  name: 'liaison.share-contact',
  subject: pairSubject,
  verb: 'share-contact',
  input: shareContactInput,
  async change({ tx, actor, today }, { id: caseId }, { contactId, personIds }) {
    const wanted = [...new Set(personIds)];
    const known = await personsIn(tx, wanted, today);
    if (known.size < wanted.length) return refuse('liaison-person-unknown');
    if (!(await share(tx, { caseId, contactId, personIds: wanted }))) return refuse('contact-unknown');
    return {
      payload: { contactId, personIds: wanted },
      recipients: { 'liaison-contact-shared': wanted },
      noticeParams: { by: actor.name },
    };
  },
});

/** Noted by mistake: the text goes, the deed is withdrawn. */
export const takeBackContact = defineAct({
  name: 'liaison.take-back-contact',
  subject: pairSubject,
  verb: 'take-back-contact',
  input: takeBackContactInput,
  async change({ tx, actor, now }, { id: caseId }, { contactId }) {
    const isTaken = await takeBack(tx, { caseId, contactId, byPersonId: actingPersonId(actor), at: now });
    if (!isTaken) return refuse('contact-unknown');
    return { payload: { contactId }, withdraws: [{ subjectIds: [contactId], kinds: ['liaison-contact'] }] };
  },
});
