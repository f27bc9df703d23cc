// A public rota needs no second person: shown and hidden by the office; each on duty decides about their own name.
import { defineAct } from '#kernel/acts';
import { nextNumber } from '#kernel/cases';
import { actingPersonId } from '#kernel/permissions';
import { refuse } from '#platform/errors';
import { findPrivateDetails, findSecrecyHints } from '#platform/privacy';
import { agreeToBeNamedInput, hideFromPortalInput, showOnPortalInput } from '../contract/places.ts';
import { placeSubject } from '../places/subject.ts';
import { followOnPortal, showOnPortal, takeOffPortal } from './follow-on-portal.ts';
import { setNamed, setPublic, shownPlace } from './storage.ts';

export const showPlace = defineAct({
  name: 'places.show-on-portal',
  subject: placeSubject,
  verb: 'show-on-portal',
  input: showOnPortalInput,
  async change(context, { id, state }) {
    const { tx, today } = context;
    const shown = await shownPlace(tx, id, today);
    if (!shown) return refuse('not-found');
    if (shown.isPublic) return refuse('place-shown-already');
    const { title, body } = shown;
    const unsafe = [title, body.openingHours].filter(
      (text) => findPrivateDetails(text).length > 0 || findSecrecyHints(text).length > 0,
    );
    if (unsafe.length > 0) return refuse('place-text-private', { text: unsafe[0]! });
    const address = shown.address ?? String(await nextNumber(tx, 'public-place'));
    await setPublic(tx, id, true, address);
    await showOnPortal(context, { id, state }, address);
    return { payload: { address }, answer: { address } };
  },
});

export const hidePlace = defineAct({
  name: 'places.hide-from-portal',
  subject: placeSubject,
  verb: 'hide-from-portal',
  input: hideFromPortalInput,
  async change(context, { id }) {
    const shown = await shownPlace(context.tx, id, context.today);
    if (!shown?.isPublic || !shown.address) return refuse('place-not-shown');
    await takeOffPortal(context, id, shown.address);
    return { payload: { address: shown.address } };
  },
});

export const agreeToBeNamed = defineAct({
  name: 'places.agree-to-be-named',
  subject: placeSubject,
  verb: 'agree-to-be-named',
  input: agreeToBeNamedInput,
  async change(context, { id, state }, { isAgreed }) {
    const personId = actingPersonId(context.actor);
    if (!personId) return refuse('not-found');
    await setNamed(context.tx, { placeId: id, personId, isNamed: isAgreed, at: context.now });
    await followOnPortal(context, { id, state });
    return { payload: { isAgreed } };
  },
});
