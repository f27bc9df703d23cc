// W3C Trace Context: who called us within which trace, and what we call ourselves in it.
import { randomBytes } from 'node:crypto';

export interface TraceContext {
  readonly traceId: string;
  readonly spanId: string;
  /** Null when the trace begins here. */
  readonly parentId: string | null;
  readonly isSampled: boolean;
}

const shape = /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(?:-.*)?$/;

/** A header that is none is as good as no header: the trace begins here. */
export function contextOf(header: unknown): TraceContext {
  const found = typeof header === 'string' && header.length <= 200 ? shape.exec(header) : null;
  const spanId = randomBytes(8).toString('hex');
  if (!found) return { traceId: randomBytes(16).toString('hex'), spanId, parentId: null, isSampled: true };
  const [, traceId = '', parentId = '', flags = ''] = found;
  return { traceId, spanId, parentId, isSampled: (Number.parseInt(flags, 16) & 1) === 1 };
}

export const headerOf = ({ traceId, spanId, isSampled }: TraceContext): string =>
  `00-${traceId}-${spanId}-${isSampled ? '01' : '00'}`;
