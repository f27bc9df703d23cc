// Forms to print and fill in by hand: GET /api/activities/sheets.pdf; and what a photograph of one says, at POST
// /api/activities/read-sheet. The photograph is cleaned like every file, read, and not kept.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { calendarDateOf } from '#kernel/deadlines';
import type { PrintedForm } from '#kernel/official-documents';
import { type Actor, capacitiesAnywhere, meets } from '#kernel/permissions';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { committeeNames } from '../documents/committee-names.ts';
import { offers } from '../instruments.ts';
import { queryContext } from '../query-context.ts';
import { actorOf, localeOf } from '../request-person.ts';
import { sendRefusal } from '../send-refusal.ts';
import { pathOf } from './act-routes.ts';
import { answerOf } from './answer-of.ts';
import { type Download, downloader } from './download.ts';
import { fileOf } from './file-of.ts';
import type { RouteParts } from './route-parts.ts';

const printer =
  (form: PrintedForm) =>
  async ({ house }: RouteParts, actor: Actor, request: FastifyRequest): Promise<Download | Refusal> => {
    const query = house.queries.get(form.query)!;
    const parameters = request.query as Record<string, unknown>;
    const answer = await answerOf(house, { query, actor, locale: 'zh-CN', parameters });
    if (isRefusal(answer)) return answer;
    const { committee } = await committeeNames(house, actor, request);
    const origin = `${request.protocol}://${request.host}`;
    const surroundings = { committee, today: calendarDateOf(house.clock()), origin, parameters };
    const printed = await form.print(answer as never, surroundings);
    if (!printed) return refuse('document-unavailable');
    return { name: `${printed.fileName}.pdf`, bytes: printed.pdf, mediaType: 'application/pdf' };
  };

function printedForms(app: FastifyInstance, parts: RouteParts): void {
  const download = downloader(parts);
  for (const form of offers.flatMap(({ forms }) => forms ?? [])) {
    const { parameters: querystring } = parts.house.queries.get(form.query)!;
    const schema = { tags: ['documents'], operationId: `${form.name}.pdf`, querystring };
    app.get(`${pathOf(form.name)}.pdf`, { schema, handler: download(printer(form)) });
  }
}

function readings(app: FastifyInstance, { house, authenticate }: RouteParts): void {
  for (const reading of offers.flatMap((offer) => offer.readings ?? [])) {
    const schema = {
      tags: [reading.name.split('.')[0]!],
      operationId: reading.name,
      description: 'multipart/form-data with one picture: `file`.',
      querystring: reading.parameters,
      response: { 200: reading.answer },
    };
    app.post(pathOf(reading.name), {
      schema,
      async handler(request, reply) {
        const actor = await actorOf(house, authenticate, request);
        if (isRefusal(actor)) return sendRefusal(reply, actor, request);
        if (!meets(capacitiesAnywhere(actor), reading.who)) {
          return sendRefusal(reply, refuse('not-permitted', { verb: reading.name }, { who: reading.who }), request);
        }
        const file = await fileOf(request, reading.purpose);
        const looked = isRefusal(file) ? file : await reading.look(file.bytes);
        if (isRefusal(looked)) return sendRefusal(reply, looked, request);
        const committee = await house.committees.of(actor.tenantId);
        const locale = localeOf(request);
        const answer = await house.database.asTenant(actor.tenantId, (tx) =>
          reading.ask(queryContext({ tx, actor, locale, committee, now: house.clock() }), looked, request.query),
        );
        return isRefusal(answer) ? sendRefusal(reply, answer, request) : answer;
      },
    });
  }
}

export async function formRoutes(app: FastifyInstance, parts: RouteParts): Promise<void> {
  printedForms(app, parts);
  readings(app, parts);
}
