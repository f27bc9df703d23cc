import { doneAnswer, signedInAnswer, signInAnswer, signInBody, totpBody } from '../contract.ts';

const tags = ['sign-in'];
export const byPassword = {
  schema: {
    tags,
    summary: 'Sign in by name and password',
    body: signInBody,
    response: { 200: signInAnswer },
  },
};
export const byCode = {
  schema: { tags, summary: 'Complete with a code', body: totpBody, response: { 200: signedInAnswer } },
};
export const signingOut = { schema: { tags, summary: 'Sign out', response: { 200: doneAnswer } } };
