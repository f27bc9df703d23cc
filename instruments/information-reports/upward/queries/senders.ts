// Whose files are taken in, the own key to be read out on the telephone, and authors with a seat above.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { sql } from '#platform/database';
import { houseSigner } from '#platform/signing';
import { type SendersView, sendersView } from '../../contract/upward.ts';
import { deskReaders } from '../../who-sees.ts';

interface Row extends Pick<SendersView, 'higherSeats'> {
  senders: SendersView['senders'];
}

export const sendersQuery = defineQuery({
  name: 'information-reports.senders',
  parameters: z.object({}),
  answer: sendersView,
  who: deskReaders,
  async ask({ tx }) {
    const { rows } = await sql<Row>`select
      coalesce((select jsonb_agg(jsonb_build_object('keyId', key_id, 'name', name, 'howChecked', how_checked, 'by', by_name,
          'at', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by name, key_id)
        from information_sender where tenant_id = app.tenant_id()), '[]') as senders,
      coalesce((select jsonb_agg(jsonb_build_object('personId', p.id, 'name', p.name, 'level', h.level) order by p.pinyin, p.id)
        from information_higher_seat h join person p on p.tenant_id = h.tenant_id and p.id = h.person_id
        where h.tenant_id = app.tenant_id()), '[]') as "higherSeats"`.execute(tx);
    return { ownKeyId: houseSigner().keyId, ...rows[0]! };
  },
});
