import { expect, test } from 'vitest';
import { type CalendarEntry, folded, icsOf } from './ics.ts';
import { digestOf, isVerifier, newToken, readToken, writtenToken } from './token.ts';

const entry: CalendarEntry = {
  id: '0190a1b2-0000-7000-8000-000000000001',
  title: '经济委员会会议；讨论“一,二;三\\四”',
  startsAt: new Date('2026-12-03T09:00:00+08:00'),
  endsAt: new Date('2026-12-03T12:00:00+08:00'),
  place: '机关三楼\n会议室',
  version: 4,
  updatedAt: new Date('2026-11-24T10:00:00+08:00'),
  isCancelled: false,
};

test('signs are escaped, hours are in UTC, what is cancelled says so', () => {
  const text = icsOf([entry, { ...entry, isCancelled: true }], { name: '活动', committee: 'c' }).replaceAll(
    '\r\n ',
    '',
  );
  expect(text).toContain('SUMMARY:经济委员会会议；讨论“一\\,二\\;三\\\\四”\r\n');
  expect(text).toContain('LOCATION:机关三楼\\n会议室\r\n');
  expect(text).toContain('DTSTART:20261203T010000Z\r\nDTEND:20261203T040000Z\r\n');
  expect(text).toContain('DTSTAMP:20261124T020000Z\r\n');
  expect(text).toContain(`UID:${entry.id}@c\r\n`);
  expect(text.match(/STATUS:\w+/g)).toEqual(['STATUS:CONFIRMED', 'STATUS:CANCELLED']);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
});

test('lines are folded at 75 octets without cutting a character', () => {
  const line = `SUMMARY:${'政协活动'.repeat(30)}🎉`;
  const lines = folded(line).split('\r\n');
  expect(lines.every((one) => Buffer.byteLength(one) <= 75)).toBe(true);
  expect(lines.map((one, index) => (index === 0 ? one : one.slice(1))).join('')).toBe(line);
  expect(lines.slice(1).every((one) => one.startsWith(' '))).toBe(true);
});

test('a token reads back; anything else is none', () => {
  const token = newToken('0190a1b2-0000-7000-8000-0000000000aa');
  const written = writtenToken(token);
  expect(written).toMatch(/^[\w-]{66}$/);
  expect(readToken(written)).toEqual(token);
  expect(isVerifier(token.verifier, digestOf(token.verifier))).toBe(true);
  expect(isVerifier(newToken(token.tenantId).verifier, digestOf(token.verifier))).toBe(false);
  for (const wrong of ['', 'x', written.slice(1), `${written}A`, '政'.repeat(66), `${written.slice(0, -1)}=`]) {
    expect(readToken(wrong)).toBeNull();
  }
});
