import { defineAct } from '#kernel/acts';
import { concludeInput, matureInput, resumeInput, setAsideInput } from '../../contract/cultivations.ts';
import { updateCultivation } from '../storage.ts';
import { cultivationSubject } from '../subject.ts';
import { idsIn } from '../team.ts';

const everyone = ['author', 'coach', 'keeper'] as const;

/** Ripe to be written as a proposal. */
export const mature = defineAct({
  name: 'topics.mature',
  subject: cultivationSubject,
  verb: 'mature',
  input: matureInput,
  change: async () => ({ payload: {} }),
});

/** Back to work, from ripe or from the shelf. */
export const resumeGrowing = defineAct({
  name: 'topics.resume-growing',
  subject: cultivationSubject,
  verb: 'resume-growing',
  input: resumeInput,
  async change({ tx }, { id }, { reason }) {
    await updateCultivation(tx, id, { reason: '' });
    return { payload: reason ? { reason } : {}, shell: { closedAt: null } };
  },
});

/** A proposal that began here has gone in. */
export const concludeAsProposal = defineAct({
  name: 'topics.conclude-as-proposal',
  subject: cultivationSubject,
  verb: 'conclude-as-proposal',
  input: concludeInput,
  async change({ now }, { team }) {
    return {
      payload: {},
      shell: { closedAt: now },
      recipients: { 'cultivation-became-proposal': idsIn(team, ...everyone) },
    };
  },
});

/** Not for now, or not at all, and why. */
export const setAside = defineAct({
  name: 'topics.set-aside',
  subject: cultivationSubject,
  verb: 'set-aside',
  input: setAsideInput,
  async change({ tx, now }, { id, team }, { reason }) {
    await updateCultivation(tx, id, { reason });
    return {
      payload: { reason },
      shell: { closedAt: now },
      recipients: { 'cultivation-set-aside': idsIn(team, ...everyone) },
    };
  },
});
