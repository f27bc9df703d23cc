import { endedAnswer, sessionParams, sessionsAnswer } from '../contract.ts';

const tags = ['my account'];
export const listing = { schema: { tags, summary: 'Where I am signed in', response: { 200: sessionsAnswer } } };
export const endingOne = {
  schema: {
    tags,
    summary: 'End one of my sessions',
    params: sessionParams,
    response: { 200: endedAnswer },
  },
};
export const endingOthers = {
  schema: { tags, summary: 'End all my other sessions', response: { 200: endedAnswer } },
};
