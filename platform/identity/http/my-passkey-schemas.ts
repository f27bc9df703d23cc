import {
  addedAnswer,
  doneAnswer,
  passkeyBeginAnswer,
  passkeyParams,
  passkeyRegistrationBody,
  passwordBody,
} from '../contract.ts';

const tags = ['my account'];
export const beginning = {
  schema: {
    tags,
    summary: 'Ask for the options of a new passkey',
    body: passwordBody,
    response: { 200: passkeyBeginAnswer },
  },
};
export const finishing = {
  schema: {
    tags,
    summary: 'Add the passkey',
    body: passkeyRegistrationBody,
    response: { 200: addedAnswer },
  },
};
export const removing = {
  schema: {
    tags,
    summary: 'Remove a passkey',
    params: passkeyParams,
    body: passwordBody,
    response: { 200: doneAnswer },
  },
};
