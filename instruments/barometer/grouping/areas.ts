// Areas larger than a place: cities, districts, counties, streets as offices. A heading in one's own city does not name them.
const area =
  /(?:[A-Z]\d{0,2}|(?<=^|[，。！？；：,!?;:\s的对给在请问]|反映|投诉|举报|咨询|建议|关于)[\p{Script=Han}]{2})(?:市(?!场|民|政|区|长|委)|县(?!长|委)|(?<![小社园校景厂矿地片山库专特辖灾发新])区(?!域|间|别|分|政|委|长|教|住|规))|[\p{Script=Han}]{2,3}街道(?!办)/gu;
export const withoutAreas = (text: string): string => text.replace(area, '');
