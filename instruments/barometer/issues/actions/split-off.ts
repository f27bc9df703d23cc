import { defineCreation, recordOnCase } from '#kernel/acts';
import { lockCase } from '#kernel/cases';
import { refuse } from '#platform/errors';
import { splitOffInput } from '../../contract.ts';
import { issueLifecycle } from '../../lifecycle.ts';
import { canBeSplit } from '../../rules.ts';
import { correctors } from '../../who-sees.ts';
import { ban, insertIssue, moveByHand, noteCorrection, readIssue, standingsOf } from '../storage.ts';
import { lookAgain } from './correct-issue.ts';

/** Voices that are another matter become an issue of their own; they never go back by themselves. */
export const splitOff = defineCreation({
  name: 'barometer.split-off',
  kind: issueLifecycle.kind,
  event: 'split-off',
  initial: { state: issueLifecycle.initial, turn: null },
  who: correctors,
  input: splitOffInput,
  title: ({ name }) => name,
  async create(context, { id }, { issueId, voiceIds: wanted, name }) {
    const { tx, actor, now } = context;
    const source = await lockCase(tx, issueId);
    const issue = source?.kind === issueLifecycle.kind && source.state === 'open' ? await readIssue(tx, issueId) : null;
    if (!source || !issue) return refuse('issue-not-open');
    const voiceIds = [...new Set(wanted)];
    const all = await standingsOf(tx, { issueId });
    const voices = all.filter(({ voiceId }) => voiceIds.includes(voiceId));
    const problem = canBeSplit({ all: all.length, chosen: voiceIds.length, found: voices.length });
    if (problem) return problem;
    await insertIssue(tx, id, { thing: name, place: null, isNamedByHand: true });
    await moveByHand(tx, { voiceIds, from: issueId, to: id });
    await ban(tx, issueId, voiceIds);
    // Those that stay were looked at too: they are not the other matter.
    const staying = all.map(({ voiceId }) => voiceId).filter((voiceId) => !voiceIds.includes(voiceId));
    await ban(tx, id, staying);
    const before = { name: source.title, isNamedByHand: issue.isNamedByHand, otherId: id, voices };
    await noteCorrection(tx, { issueId, kind: 'split', byName: actor.name, at: now, before });
    const eventName = `${issueLifecycle.kind}.split`;
    await recordOnCase(context, { record: source, eventName, payload: { intoId: id, voices: voiceIds.length } });
    await lookAgain(context);
    return { payload: { fromId: issueId, voices: voiceIds.length }, shell: { audience: source.audience } };
  },
});
