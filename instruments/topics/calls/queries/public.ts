// What anybody may read: calls to the public, and guide lists published for everybody. Published data only.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { sql } from '#platform/database';
import { type PublicCalls, publicCalls, publicGuide } from '../../contract/calls.ts';
import { walls } from '../../contract/vocabulary.ts';
import { topicNumbers } from '../../settings.ts';
import { topicsOf } from '../storage.ts';
import { insideReaders } from './calls.ts';

interface CallRow {
  id: string;
  title: string;
  text: string;
  opens_on: string;
  closes_on: string;
  state: string;
}

const everybody = ['public', ...insideReaders] as const;

/** One SQL query. A call whose last day has gone is shown as over, even before the morning's work has closed it. */
export const publicTopicCalls = defineQuery({
  name: 'topics.public-calls',
  parameters: z.object({}),
  answer: publicCalls,
  who: everybody,
  async ask({ tx, today, settings }): Promise<PublicCalls> {
    const { rows } = await sql<CallRow>`select k.id, k.title, c.text, c.opens_on, c.closes_on, k.state
      from topic_call c join "case" k on k.tenant_id = c.tenant_id and k.id = c.case_id
      where c.tenant_id = app.tenant_id() and c.answerers = 'public' and k.audience = 'public'
        and k.state in ('announced', 'open', 'closed')
      order by c.closes_on desc, k.id limit 20`.execute(tx);
    const calls = rows.map(({ opens_on: opensOn, closes_on: closesOn, state, ...call }) => ({
      ...{ ...call, opensOn, closesOn },
      isOpen: state === 'open' && closesOn >= today,
    }));
    return {
      calls,
      clues: {
        isOpen: settings.get(topicNumbers.isOpenAllYear) || calls.some(({ isOpen }) => isOpen),
        isContactRequired: settings.get(topicNumbers.isContactRequired),
        maximumCharacters: walls.clueText,
      },
    };
  },
});

interface GuideRow {
  id: string;
  title: string;
  guide_published_at: Date;
}

/** Two SQL queries; whom to ask stays inside the house. */
export const publicTopicGuide = defineQuery({
  name: 'topics.public-guide',
  parameters: z.object({}),
  answer: publicGuide,
  who: everybody,
  async ask({ tx }) {
    const { rows } = await sql<GuideRow>`select k.id, k.title, c.guide_published_at
      from topic_call c join "case" k on k.tenant_id = c.tenant_id and k.id = c.case_id
      where c.tenant_id = app.tenant_id() and k.state = 'guide-published' and c.is_guide_public
        and k.audience = 'public'
      order by c.guide_published_at desc, k.id limit 5`.execute(tx);
    const topics = await topicsOf(
      tx,
      rows.map(({ id }) => id),
    );
    return {
      guides: rows.map(({ id, title, guide_published_at }) => ({
        id,
        title,
        publishedAt: guide_published_at.toISOString(),
        topics: topics
          .filter(({ callId }) => callId === id)
          .map(({ position, title: topic, explanation, background }) => ({
            ...{ position, title: topic, explanation, background },
          })),
      })),
    };
  },
});
