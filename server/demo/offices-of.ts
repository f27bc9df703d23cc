import type { CastMember } from './cast.ts';
import type { CommitteePlan, Register } from './committee-register.ts';
import type { PeopleMaker } from './content/index.ts';
import { type OfficeKey, offices } from './offices.ts';

export function officesOf(
  maker: PeopleMaker,
  register: Register,
  { committee }: CommitteePlan,
): Record<OfficeKey, CastMember> {
  const posts: Record<OfficeKey, readonly [string, string]> = {
    officer: [`${committee.name}提案委员会`, '一级主任科员'],
    secondOfficer: [`${committee.name}提案委员会`, '四级调研员'],
    head: [`${committee.name}提案委员会`, '主任'],
    council: [committee.name, '副主席'],
    secretary: [committee.name, '秘书长'],
    supervision: ['政府督查室', '督查专员'],
    partySupervision: ['党委督查室', '督查专员'],
    affairs: [`${committee.name}办公室`, '委员联络科科长'],
    study: [`${committee.name}办公室`, '研究科干部'],
    system: [`${committee.name}办公室`, '信息科科长'],
    security: [`${committee.name}办公室`, '保密专员'],
    audit: [`${committee.name}办公室`, '机关纪委干部'],
    informationEditor: [`${committee.name}研究室`, '信息科科长'],
    informationHead: [`${committee.name}研究室`, '主任'],
  };
  const entries = Object.entries(posts).map(([key, [employer, post]]) => [
    key,
    register.holder(maker.staff(employer, post), offices[key as OfficeKey]),
  ]);
  return Object.fromEntries(entries) as Record<OfficeKey, CastMember>;
}
