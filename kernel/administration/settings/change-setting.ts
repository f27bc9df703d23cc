import { defineRegisterAct } from '#kernel/acts';
import { hasRole } from '#kernel/permissions';
import { refuse } from '#platform/errors';
import { readSettings, writeSetting } from '#platform/settings';
import { changeSettingInput, settingKeepers } from '../contract.ts';
import { type AdministeredSetting, shapeOf } from './administered-setting.ts';

const wordsOf = (value: unknown) => String(value);

/** A number the committee sets for itself; the written reason stays in the record. */
export const changeSetting = (settings: readonly AdministeredSetting[]) =>
  defineRegisterAct({
    name: 'settings.change',
    changesCommittee: true,
    event: 'changed',
    who: settingKeepers,
    input: changeSettingInput,
    async change({ tx, actor, now }, { key, value, reason }) {
      const found = settings.find(({ definition }) => definition.key === key);
      if (!found) return refuse('setting-unknown', { key });
      if (!hasRole(actor, [found.keeper])) {
        return refuse('not-permitted', { verb: 'settings.change' }, { who: [found.keeper] });
      }
      const parsed = found.definition.schema.safeParse(value);
      if (!parsed.success) return refuse('setting-value-refused', { key }, { shape: shapeOf(found.definition) });
      const before = (await readSettings(tx)).get(found.definition);
      if (before === parsed.data) return refuse('setting-unchanged', { key, value: wordsOf(before) });
      await writeSetting(tx, { key, value: parsed.data, reason, by: actor.personId, at: now });
      return { payload: { key, from: before, to: parsed.data, reason } };
    },
  });
