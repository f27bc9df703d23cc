import { createTransport } from 'nodemailer';

export interface MailerConfiguration {
  /** `smtp://user:password@host:587` or `smtps://…:465`; missing means that no mail server is set up. */
  smtpUrl?: string | undefined;
  from: { name: string; address: string };
  /** `required` refuses to send over a connection that cannot be encrypted. */
  tls?: 'required' | 'when-offered' | 'never';
  /** For a mail server inside the office whose certificate nobody signs. */
  acceptsOwnCertificate?: boolean;
  timeoutSeconds?: number;
}

export function transportFor(configuration: MailerConfiguration & { smtpUrl: string }) {
  const { smtpUrl, tls = 'when-offered', acceptsOwnCertificate = false, timeoutSeconds = 20 } = configuration;
  const milliseconds = timeoutSeconds * 1000;
  return createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 2,
    requireTLS: tls === 'required',
    ignoreTLS: tls === 'never',
    tls: { rejectUnauthorized: !acceptsOwnCertificate },
    connectionTimeout: milliseconds,
    greetingTimeout: milliseconds,
    socketTimeout: milliseconds,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}
