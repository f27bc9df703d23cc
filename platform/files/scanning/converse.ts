import type { Socket } from 'node:net';

const pieceBytes = 64 * 1024;
const longestAnswer = 4096;

export function converse(socket: Socket, bytes: Uint8Array, timeoutMilliseconds: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    socket.setTimeout(timeoutMilliseconds, () => socket.destroy(new Error('clamd does not answer')));
    socket.on('error', reject);
    socket.on('data', (piece) => {
      answer += piece.toString('utf8');
      if (answer.length > longestAnswer) socket.destroy(new Error('clamd says too much'));
    });
    socket.on('close', () =>
      answer === '' ? reject(new Error('clamd hung up')) : resolve(answer.replace(/[\0\n]+$/, '')),
    );
    socket.on('connect', () => {
      socket.write('zINSTREAM\0');
      for (let at = 0; at < bytes.length; at += pieceBytes) writePiece(socket, bytes.subarray(at, at + pieceBytes));
      socket.write(Buffer.alloc(4));
    });
  });
}

function writePiece(socket: Socket, piece: Uint8Array): void {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(piece.length);
  socket.write(length);
  socket.write(piece);
}
