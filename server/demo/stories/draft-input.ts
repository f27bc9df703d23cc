import type { Story } from './story.ts';
import type { Teller } from './teller.ts';

export const draftInput = ({ text, occasion, body, cosigners }: Story, teller: Teller) => ({
  title: text.title,
  situation: text.body.join('\n'),
  recommendations: text.recommendations.map(({ text: words, tests }) => ({
    text: words,
    tests: tests ?? {},
  })),
  categoryId: teller.cast.categories.get(text.category) ?? null,
  occasion,
  kind: body ? 'collective' : cosigners.length > 0 ? 'joint' : 'individual',
  bodyId: body?.id ?? null,
  suggestedUnitIds: [teller.cast.unitFor(text.lead).id],
  isOneMatter: true,
});
