// The life of a service project (服务为民、连心项目): prepared, running with its steps, finished with results, looked back on.
import type { Lifecycle } from '#kernel/lifecycle';
import type { ProjectState } from '../contract/vocabulary.ts';
import type { ProjectFacts } from './rules.ts';

const office = ['member-affairs-officer'] as const;
const leads = ['project-lead', ...office] as const;
const team = ['project-lead', 'participant', ...office] as const;

export const projectLifecycle: Lifecycle<ProjectState, ProjectFacts> = {
  kind: 'service-project',
  initial: 'prepared',
  states: {
    prepared: { turn: 'project-team' },
    running: { turn: 'project-team' },
    finished: { turn: 'project-team' },
    'looked-back': { turn: null, isFinal: true },
    cancelled: { turn: null, isFinal: true },
  },
  transitions: [
    {
      verb: 'save-project',
      from: ['prepared', 'running'],
      to: 'same',
      who: leads,
      event: 'saved',
      notices: ['service-project-joined'],
    },
    { verb: 'start-project', from: ['prepared'], to: 'running', who: leads, event: 'started' },
    { verb: 'set-steps', from: ['prepared', 'running'], to: 'same', who: leads, event: 'steps-set' },
    { verb: 'reach-step', from: ['running'], to: 'same', who: team, event: 'step-reached', versioned: false },
    { verb: 'note-results', from: ['running'], to: 'same', who: team, event: 'results-noted' },
    {
      verb: 'count-slips',
      from: ['running', 'finished'],
      to: 'same',
      who: team,
      event: 'slips-counted',
      versioned: false,
    },
    {
      verb: 'finish-project',
      from: ['running'],
      to: 'finished',
      who: leads,
      event: 'finished',
      notices: ['service-project-finished'],
    },
    { verb: 'look-back', from: ['finished'], to: 'looked-back', who: leads, event: 'looked-back' },
    { verb: 'cancel-project', from: ['prepared', 'running'], to: 'cancelled', who: leads, event: 'cancelled' },
  ],
};
