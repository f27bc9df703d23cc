import { SMTPServer } from 'smtp-server';

export interface Post {
  letters: string[];
  /** What the mail server says to the next recipients; nothing means welcome. */
  refusals: number[];
}

export function mailServerFor(post: Post): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo(_address, _session, done) {
      const responseCode = post.refusals.shift();
      done(responseCode ? Object.assign(new Error('no'), { responseCode }) : null);
    },
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => void chunks.push(chunk));
      stream.on('end', () => {
        post.letters.push(Buffer.concat(chunks).toString());
        done();
      });
    },
  });
}
