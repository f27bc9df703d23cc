import { doneAnswer, passwordBody, recoveryCodesAnswer, totpBeginAnswer, totpConfirmBody } from '../contract.ts';

const tags = ['my account'];
export const beginning = {
  schema: {
    tags,
    summary: 'Get a secret for an authenticator app',
    body: passwordBody,
    response: { 200: totpBeginAnswer },
  },
};
export const confirming = {
  schema: {
    tags,
    summary: 'Prove that the app has the secret; answers recovery codes',
    body: totpConfirmBody,
    response: { 200: recoveryCodesAnswer },
  },
};
export const removing = {
  schema: { tags, summary: 'Stop using the app', body: passwordBody, response: { 200: doneAnswer } },
};
export const renewing = {
  schema: {
    tags,
    summary: 'New recovery codes; the old ones stop working',
    body: passwordBody,
    response: { 200: recoveryCodesAnswer },
  },
};
