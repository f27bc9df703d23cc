// Sends mail by SMTP. Only jobs call it: a request never waits for a mail server.
import { headerLine, isMailAddress } from './address.ts';
import type { Mailer } from './mailer.ts';
import { outcomeOfFailure } from './outcome.ts';
import { type MailerConfiguration, transportFor } from './transport-for.ts';

const withoutServer: Mailer = {
  isConfigured: false,
  send: async () => ({ state: 'not-configured' }),
  close: () => {},
};

function checked(configuration: MailerConfiguration & { smtpUrl: string }) {
  if (!isMailAddress(configuration.from.address)) throw new Error('The sender is not a mail address.');
  if (!/^smtps?:\/\/[^/]+/.test(configuration.smtpUrl)) {
    throw new Error('The mail server is written smtp://user:password@host:587 or smtps://….');
  }
  return configuration;
}

export function createMailer(configuration: MailerConfiguration): Mailer {
  const { smtpUrl, from } = configuration;
  if (!smtpUrl) return withoutServer;
  const transport = transportFor(checked({ ...configuration, smtpUrl }));
  const host = from.address.split('@')[1];
  return {
    isConfigured: true,
    async send({ to, subject, text, html, id }) {
      if (!isMailAddress(to.address)) return { state: 'failed', isPermanent: true, code: 'address-invalid' };
      try {
        const sent = await transport.sendMail({
          from: { name: headerLine(from.name), address: from.address },
          to: { name: headerLine(to.name), address: to.address },
          subject: headerLine(subject),
          text,
          html,
          messageId: `<${headerLine(id).replace(/[^\w.-]/g, '')}@${host}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
        return { state: 'sent', response: headerLine(sent.response) };
      } catch (error) {
        return outcomeOfFailure(error);
      }
    },
    close: () => transport.close(),
  };
}
