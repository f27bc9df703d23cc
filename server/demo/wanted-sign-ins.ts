import type { Cast, CastMember } from './cast.ts';

export interface DemoSignIn {
  readonly committee: string;
  readonly role: string;
  readonly name: string;
  readonly username: string;
  readonly password: string;
}

interface Wanted {
  readonly role: string;
  readonly username: string;
  readonly who: CastMember;
}

export function wantedOf(cast: Cast): Wanted[] {
  const { offices, members, bodies } = cast;
  const unit = cast.unitFor('education');
  const co = cast.unitFor('housing');
  const convenor = members.find((member) => member.roles.some(({ role }) => role === 'convenor'))!;
  const wish = (role: string, username: string, who: CastMember): Wanted => ({ role, username, who });
  return [
    wish('委员 member', 'member', members[1]!),
    wish('委员 member', 'member2', members[2]!),
    wish('委员 member', 'member3', members[3]!),
    wish('界别召集人 sector convenor', 'convenor', convenor),
    wish(`${bodies[0]!.name} participating unit`, 'party', bodies[0]!.keeper),
    wish('提案委干部 proposal officer', 'officer', offices.officer),
    wish('提案委主任 head of the proposal committee', 'head', offices.head),
    wish('主席会议成员 Chairpersons’ Council', 'council', offices.council),
    wish('督查室 supervision office', 'supervision', offices.supervision),
    wish('委员工作干部 members’ affairs', 'affairs', offices.affairs),
    wish('学习秘书 study secretary', 'study', offices.study),
    wish(`${unit.shortName}联络员 unit contact`, 'contact', unit.contact),
    wish(`${unit.shortName}经办人 unit drafter`, 'drafter', unit.drafter),
    wish(`${unit.shortName}分管领导 unit leader`, 'leader', unit.leader),
    wish(`${co.shortName}联络员 co-unit contact`, 'co-unit', co.contact),
    wish('信息编辑 information editor', 'information', offices.informationEditor),
    wish('研究室主任 head of information work', 'information-head', offices.informationHead),
    wish('秘书长 secretary-general', 'secretary', offices.secretary),
    wish('系统管理员 system administrator', 'system', offices.system),
    wish('安全管理员 security administrator', 'security', offices.security),
    wish('审计管理员 audit administrator', 'audit', offices.audit),
  ];
}
