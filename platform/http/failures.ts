// What the machine throws, as a refusal people can read. Only what nobody expected is an internal error.
import { isServerAway, isWorthRetrying } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';

interface Failure {
  readonly code?: unknown;
  readonly statusCode?: unknown;
  readonly validation?: readonly { readonly instancePath?: string; readonly keyword?: string }[];
}

/** It took too long, or waited too long for somebody else. */
const overloaded = new Set(['57014', '55P03']);
const diskFull = new Set(['53100', 'ENOSPC', 'EDQUOT']);
/** A disk that takes nothing more because it is worn or locked, a database that only answers questions. */
const readOnly = new Set(['25006', '58030', 'EROFS', 'EIO']);
/** Text that PostgreSQL cannot hold (a NUL), numbers and dates out of range: bad input, not a failure of ours. */
const unstorable = new Set(['22021', '22P05', '22003', '22008', '22P02', '22007', '22001', '54000']);

export function refusalOf(error: unknown): Refusal {
  const failure = (error ?? {}) as Failure;
  const code = typeof failure.code === 'string' ? failure.code : '';
  if (failure.validation) {
    const problems = failure.validation.slice(0, 50).map(({ instancePath = '', keyword = '' }) => ({
      field: instancePath.replace(/^\//, '').replaceAll('/', '.'),
      code: keyword,
    }));
    return refuse('input-invalid', { field: problems[0]?.field ?? '', count: problems.length }, { problems });
  }
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE' || code === 'FST_REQ_FILE_TOO_LARGE') return refuse('request-too-large');
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return refuse('unsupported-media-type');
  if (code === 'FST_ERR_RATE_LIMIT' || failure.statusCode === 429) return refuse('too-many-requests');
  if (unstorable.has(code)) return refuse('text-unstorable');
  if (overloaded.has(code) || isWorthRetrying(error) || isServerAway(error)) return refuse('service-unavailable');
  if (diskFull.has(code)) return refuse('storage-full');
  if (readOnly.has(code)) return refuse('storage-read-only');
  const status = failure.statusCode;
  if (typeof status === 'number' && status >= 400 && status < 500) return refuse('request-unreadable');
  return refuse('internal-error');
}
