import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, expect, test } from 'vitest';
import { composeMail, createMailer, headerLine, isMailAddress, type MailerConfiguration } from './index.ts';

const from = { name: '同心', address: 'notice@office.example' };
const open: { close(): void }[] = [];
afterEach(() => {
  for (const thing of open.splice(0)) thing.close();
});

async function mailServer(options: SMTPServerOptions = {}) {
  const received: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      let text = '';
      stream.on('data', (chunk) => {
        text += chunk;
      });
      stream.on('end', () => {
        received.push(text);
        done();
      });
    },
    ...options,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({ close: () => server.close() });
  const address = server.server.address();
  return { received, port: typeof address === 'object' && address ? address.port : 0 };
}

function mailer(port: number, more: Partial<MailerConfiguration> = {}, credentials = '') {
  const made = createMailer({
    smtpUrl: `smtp://${credentials}127.0.0.1:${port}`,
    from,
    timeoutSeconds: 3,
    ...more,
  });
  open.push(made);
  return made;
}

const letter = {
  to: { name: '王晓明', address: 'wang@unit.example' },
  subject: '待你签收',
  text: '第12号提案\n',
  id: '0190-1',
};

const failing = (code: number) => Object.assign(new Error(`${code} said the server`), { responseCode: code }) as Error;

test('a message arrives with subject, names and a lasting id', async () => {
  const { received, port } = await mailServer();
  const outcome = await mailer(port).send({ ...letter, html: '<p>第12号提案</p>' });
  expect(outcome.state).toBe('sent');
  const [text] = received;
  expect(text).toContain('Message-ID: <0190-1@office.example>');
  expect(text).toContain('Auto-Submitted: auto-generated');
  expect(text).toContain(`Subject: =?UTF-8?`);
  expect(text).toContain('<wang@unit.example>');
  expect(text).toContain('multipart/alternative');
});

test('a line break in subject or name starts no header', async () => {
  const { received, port } = await mailServer();
  const outcome = await mailer(port).send({
    ...letter,
    to: { name: 'Wang\r\nBcc: spy@evil.example', address: 'wang@unit.example' },
    subject: 'Hello\r\nBcc: spy@evil.example\r\n\r\nbody',
  });
  expect(outcome.state).toBe('sent');
  expect(received[0]).not.toMatch(/^Bcc:/im);
});

test('an address with a second recipient or header is refused before anything is sent', async () => {
  const { received, port } = await mailServer();
  const made = mailer(port);
  for (const address of ['a@b.example, c@d.example', 'a@b.example\r\nBcc: c@d.example', 'nobody', '']) {
    const outcome = await made.send({ ...letter, to: { name: 'A', address } });
    expect(outcome).toEqual({ state: 'failed', isPermanent: true, code: 'address-invalid' });
  }
  expect(received).toEqual([]);
});

test('the sign-in is used, and a wrong one waits for repair', async () => {
  const options: SMTPServerOptions = {
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) =>
      username === 'office' && password === 'p@ss' ? done(null, { user: username }) : done(failing(535)),
  };
  const { received, port } = await mailServer(options);
  expect((await mailer(port, {}, 'office:p%40ss@').send(letter)).state).toBe('sent');
  expect(received).toHaveLength(1);
  expect(await mailer(port, {}, 'office:wrong@').send(letter)).toEqual({
    state: 'failed',
    isPermanent: false,
    code: 'sign-in-refused',
  });
});

test('a refused mailbox is permanent, a busy one is not', async () => {
  const answering = (code: number) => mailServer({ onRcptTo: (_address, _session, done) => done(failing(code)) });
  const refused = await answering(550);
  expect(await mailer(refused.port).send(letter)).toEqual({
    state: 'failed',
    isPermanent: true,
    code: 'mailbox-refused',
  });
  const busy = await answering(451);
  expect(await mailer(busy.port).send(letter)).toEqual({
    state: 'failed',
    isPermanent: false,
    code: 'try-later',
  });
});

test('encryption is used when offered, can be required, and checks the certificate', async () => {
  const plain = await mailServer();
  const refused = { state: 'failed', isPermanent: false, code: 'tls-refused' };
  expect(await mailer(plain.port, { tls: 'required' }).send(letter)).toEqual(refused);
  const offering = await mailServer({ disabledCommands: [] });
  expect(await mailer(offering.port).send(letter)).toEqual(refused);
  expect((await mailer(offering.port, { acceptsOwnCertificate: true }).send(letter)).state).toBe('sent');
  expect((await mailer(offering.port, { tls: 'never' }).send(letter)).state).toBe('sent');
});

test('a server that is away is tried again, and none at all is said', async () => {
  expect(await mailer(1).send(letter)).toEqual({
    state: 'failed',
    isPermanent: false,
    code: 'server-unreachable',
  });
  const none = createMailer({ from });
  expect(none.isConfigured).toBe(false);
  expect(await none.send(letter)).toEqual({ state: 'not-configured' });
});

test('a wrong configuration is said at the start', () => {
  expect(() => createMailer({ smtpUrl: 'mail.example', from })).toThrow('smtp://');
  expect(() => createMailer({ smtpUrl: 'smtp://x', from: { name: 'A', address: 'a' } })).toThrow('sender');
});

test('addresses and header lines', () => {
  expect(isMailAddress('wang.xiao-ming@mail.office.example')).toBe(true);
  expect(isMailAddress('李@例子.example')).toBe(true);
  expect(isMailAddress('a..b@x.example')).toBe(false);
  expect(headerLine('one\r\n two\u2028three\0')).toBe('one  two three');
});

test('the letter is the same in text and HTML, and nothing in it is markup', () => {
  const { text, html } = composeMail({
    language: 'zh-CN',
    greeting: '王晓明：',
    items: [{ title: '<script>', line: '剩 3 天', link: { label: '打开', address: 'https://x.example/?a=1&b="' } }],
    closing: ['同心'],
  });
  expect(text).toBe('王晓明：\n\n<script>\n剩 3 天\n打开: https://x.example/?a=1&b="\n\n同心');
  expect(html).toContain('&lt;script&gt;');
  expect(html).toContain('href="https://x.example/?a=1&amp;b=&quot;"');
});
