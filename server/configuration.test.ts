import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isBeyondLoopback, isConfigurationProblem, readConfiguration } from './configuration.ts';
import { configurationAsText, variables } from './configuration-table.ts';

const problemsOf = (env: Record<string, string>, argv: string[] = []) => {
  const answer = readConfiguration(env, argv);
  return isConfigurationProblem(answer) ? answer.problems : [];
};

describe('an empty environment', () => {
  it('→ the embedded server on loopback, files in ./data', () => {
    expect(readConfiguration({}, [])).toMatchObject({
      port: 3100,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:3100',
      dataDirectory: resolve('data'),
      keysDirectory: resolve('data/keys'),
      storage: { kind: 'local' },
      digest: 'sha256',
      isEmptyStart: false,
      isRemoteDemoAllowed: false,
      logLevel: 'info',
    });
    expect(readConfiguration({}, [])).toMatchObject({
      databaseUrl: undefined,
      mail: undefined,
      clamd: undefined,
    });
  });

  it('variables set to nothing count as unset', () => {
    const blank = Object.fromEntries(variables.map(({ name }) => [name, ' ']));
    expect(readConfiguration(blank, [])).toEqual(readConfiguration({}, []));
  });
});

describe('the command line', () => {
  it('--port is stronger than PORT, in both spellings', () => {
    expect(readConfiguration({ PORT: '1' }, ['--port', '8080'])).toMatchObject({ port: 8080 });
    expect(readConfiguration({ PORT: '1' }, ['--empty', '--port=8081'])).toMatchObject({
      port: 8081,
      isEmptyStart: true,
    });
  });

  it('an unknown word → named, with what is known', () => {
    expect(problemsOf({}, ['--demo'])).toEqual([
      '"--demo" is not an option of npm start; it knows --empty, --port, --help.',
    ]);
    expect(problemsOf({}, ['--port'])[0]).toMatch(/^--port is ""/);
  });
});

describe('a wrong value → one sentence naming it', () => {
  it.each([
    [{ PORT: '70000' }, 'PORT is "70000"; set it to a port number from 0 to 65535.'],
    [{ HOST: 'a b' }, 'HOST is "a b"; set it to an address such as 127.0.0.1.'],
    [{ DIGEST: 'md5' }, 'DIGEST is "md5"; set it to sha256 or sm3.'],
    [{ STORAGE: 'ftp' }, 'STORAGE is "ftp"; set it to local or s3.'],
    [{ CLAMD: 'scanner' }, 'CLAMD is "scanner"; write it as host:port, such as 127.0.0.1:3310.'],
    [
      { PUBLIC_URL: 'zx.example.org' },
      'PUBLIC_URL is "zx.example.org"; write it as a whole address beginning with http:// or https://.',
    ],
    [
      { DATABASE_URL: 'mysql://u:topsecret@h/d' },
      'DATABASE_URL is "mysql://u:…@h/d"; write it as a whole address beginning with postgres:// or postgresql://.',
    ],
    [{ DATABASE_OWNER_URL: 'postgres://h/d' }, 'DATABASE_URL is not set; DATABASE_OWNER_URL needs it.'],
    [
      { SMTP_HOST: 'mail.example.org' },
      'MAIL_FROM is ""; set it to the sender\'s address, such as notices@example.org.',
    ],
    [
      { WEB_PUSH_SUBJECT: 'office' },
      'WEB_PUSH_SUBJECT is "office"; write it as mailto:office@example.org or an https:// address.',
    ],
  ])('%o', (env, sentence) => {
    expect(problemsOf(env as Record<string, string>)).toEqual([sentence]);
  });

  it('several at once are all told', () => {
    expect(problemsOf({ STORAGE: 's3', LOG_LEVEL: 'loud' })).toHaveLength(5);
  });
});

describe('mail', () => {
  it('SMTP_URL gives server, sign-in and sender', () => {
    expect(readConfiguration({ SMTP_URL: 'smtps://a%40b.org:p%20w@mail.example.org' }, [])).toMatchObject({
      mail: {
        host: 'mail.example.org',
        port: 465,
        isTlsFromStart: true,
        user: 'a@b.org',
        password: 'p w',
        from: 'a@b.org',
      },
    });
  });

  it('the parts give the same with the password in a file', () => {
    const env = {
      SMTP_HOST: 'm.example.org',
      SMTP_USER: 'n@example.org',
      SMTP_PASSWORD_FILE: '/run/secrets/p',
    };
    expect(readConfiguration(env, [])).toMatchObject({
      mail: {
        host: 'm.example.org',
        port: 587,
        isTlsFromStart: false,
        passwordFile: '/run/secrets/p',
        from: 'n@example.org',
      },
    });
  });
});

it('loopback addresses are told from all others', () => {
  expect(['127.0.0.1', 'localhost', '::1', '127.8.0.1'].some(isBeyondLoopback)).toBe(false);
  expect(['0.0.0.0', '::', '10.0.0.2', 'zx.example.org'].every(isBeyondLoopback)).toBe(true);
});

it('the printed table names every variable', () => {
  const text = configurationAsText();
  expect(variables.filter(({ name }) => !text.includes(`  ${name} `))).toEqual([]);
});
