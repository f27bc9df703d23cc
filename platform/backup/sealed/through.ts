import { pipeline, Readable, type Transform } from 'node:stream';

/** Whatever breaks before or in the transform is thrown to whoever reads on. */
export function through(source: AsyncIterable<Buffer>, transform: Transform): Transform {
  pipeline(Readable.from(source, { objectMode: false }), transform, () => {});
  return transform;
}
