import { changePasswordBody, doneAnswer, setPasswordBody, signInMethodsAnswer, usernameAnswer } from '../contract.ts';

const tags = ['my account'];
export const readingMethods = { schema: { tags, summary: 'How I sign in', response: { 200: signInMethodsAnswer } } };
export const changing = {
  schema: {
    tags,
    summary: 'Change my password',
    body: changePasswordBody,
    response: { 200: doneAnswer },
  },
};
export const choosing = {
  schema: {
    tags: ['sign-in'],
    summary: 'Choose a password by a one-time link',
    body: setPasswordBody,
    response: { 200: usernameAnswer },
  },
};
