// A first text from what the record knows of a gathering: what, when, where, how many, what was on the agenda. No names.
import { calendarDateOf } from '#kernel/deadlines';
import type { GatheringFacts } from '#kernel/gatherings';
import { walls } from './contract/vocabulary.ts';

export type Told = Pick<GatheringFacts, 'title' | 'startsAt' | 'endsAt' | 'place' | 'host' | 'came'>;

const hour = 3_600_000;
const afterNoon = 12;
const inChina = 8;

function dayPart(moment: Date): string {
  return Math.floor(moment.getTime() / hour + inChina) % 24 < afterNoon ? '上午' : '下午';
}

function whenText({ startsAt, endsAt }: Told): string {
  const [from, until] = [calendarDateOf(startsAt), calendarDateOf(endsAt)];
  const say = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
  return from === until ? `${say(from)}${dayPart(startsAt)}` : `${say(from)}至${say(until)}`;
}

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

function agendaText(agenda: readonly string[]): string {
  const shown = agenda.slice(0, numerals.length);
  if (shown.length === 0) return '';
  if (shown.length === 1) return `会上，${shown[0]}。`;
  return `主要内容：${shown.map((title, index) => `${numerals[index]}是${title.replace(/[。；]$/, '')}`).join('；')}。`;
}

export function draftText(told: Told, agenda: readonly string[]): string {
  const who = told.host || '市政协';
  const where = told.place ? `在${told.place}` : '';
  const many = told.came > 0 ? `${told.came}人参加。` : '';
  const first = `${whenText(told)}，${who}${where}举行“${told.title}”。${many}`;
  return [first, agendaText(agenda)].filter(Boolean).join('\n').slice(0, walls.text);
}
