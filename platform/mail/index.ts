export { headerLine, isMailAddress } from './address.ts';
export { composeMail, type MailContent } from './compose-mail.ts';
export { createMailer } from './create-mailer.ts';
export type { MailItem } from './mail-items.ts';
export type { Mailer, OutgoingMail } from './mailer.ts';
export type { MailFailureCode, MailOutcome } from './outcome.ts';
export type { MailerConfiguration } from './transport-for.ts';
