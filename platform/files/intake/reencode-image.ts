// Images are decoded and written anew: upright, without EXIF or GPS, and without anything hidden behind them.
import type { Sharp } from 'sharp';
import { type Refusal, refuse } from '#platform/errors';
import type { FileKindName } from '../kinds.ts';

export interface CleanImage {
  readonly kind: FileKindName;
  readonly bytes: Buffer;
}

const storedQuality = 88;
const writers: Readonly<Partial<Record<FileKindName, (image: Sharp) => Sharp>>> = {
  png: (image) => image.png(),
  webp: (image) => image.webp({ quality: storedQuality }),
};

function toJpeg(image: Sharp): Sharp {
  return image.flatten({ background: '#ffffff' }).jpeg({ quality: storedQuality, mozjpeg: true });
}

/** HEIC comes out as JPEG where the decoder is licensed; elsewhere it is refused with what to do. */
export async function reencodeImage(
  bytes: Buffer,
  kind: FileKindName,
  mostPixels: number,
): Promise<CleanImage | Refusal> {
  const { default: sharp } = await import('sharp'); // 20 MB of native code: loaded with the first image
  const unreadable = kind === 'heic' ? refuse('image-format-unreadable') : refuse('file-truncated');
  const size = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (!size?.width || !size.height) return unreadable;
  if (size.width * size.height > mostPixels) {
    return refuse('image-too-large', {
      width: size.width,
      height: size.height,
      limit: Math.round(mostPixels / 1_000_000),
    });
  }
  const write = writers[kind] ?? toJpeg;
  const image = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'truncated' }).autoOrient();
  const written = await write(image.toColourspace('srgb'))
    .timeout({ seconds: 30 })
    .toBuffer()
    .catch(() => undefined);
  return written ? { kind: writers[kind] ? kind : 'jpeg', bytes: written } : unreadable;
}
