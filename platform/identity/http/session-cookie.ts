// The session cookie: out of reach of scripts, not sent by foreign pages that post, over TLS only where there is TLS.
import type { FastifyReply, FastifyRequest } from 'fastify';

export const sessionCookieName = 'tongxin_session';
const found = new RegExp(`(?:^|;\\s*)${sessionCookieName}=([^;]*)`);

export function sessionCookie(request: Pick<FastifyRequest, 'headers'>): string | undefined {
  return found.exec(request.headers.cookie ?? '')?.[1]?.trim();
}

export interface CookieToSet {
  readonly value: string;
  readonly expiresAt: Date;
  readonly isSecure: boolean;
}

export function setSessionCookie(reply: Pick<FastifyReply, 'header'>, cookie: CookieToSet): void {
  const parts = [
    `${sessionCookieName}=${cookie.value}`,
    'Path=/',
    `Expires=${cookie.expiresAt.toUTCString()}`,
    'HttpOnly',
    'SameSite=Lax',
    ...(cookie.isSecure ? ['Secure'] : []),
  ];
  reply.header('set-cookie', parts.join('; '));
}

export function clearSessionCookie(reply: Pick<FastifyReply, 'header'>, isSecure: boolean): void {
  setSessionCookie(reply, { value: '', expiresAt: new Date(0), isSecure });
}
