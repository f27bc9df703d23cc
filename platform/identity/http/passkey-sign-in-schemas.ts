import { passkeyBeginAnswer, passkeyBeginBody, passkeyFinishBody, signedInAnswer } from '../contract.ts';

const tags = ['sign-in'];
export const beginning = {
  schema: {
    tags,
    summary: 'Ask for a passkey challenge',
    body: passkeyBeginBody,
    response: { 200: passkeyBeginAnswer },
  },
};
export const finishing = {
  schema: {
    tags,
    summary: 'Sign in with the answer of the authenticator',
    body: passkeyFinishBody,
    response: { 200: signedInAnswer },
  },
};
