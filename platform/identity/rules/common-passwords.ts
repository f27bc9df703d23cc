// The passwords guessed first, reduced to their letters and digits; decorations such as "!" do not help them.
const common = new Set(
  `password password1 password12 password123 password1234 password123456 password1234567890 passw0rd passw0rd1
  passw0rd123 p@ssw0rd mypassword newpassword changeme changeme1 changeme123 letmein letmein123 welcome welcome1
  welcome123 welcome2024 welcome2025 welcome2026 admin admin1 admin12 admin123 admin1234 admin12345 admin123456
  admin1234567 admin12345678 admin888 admin8888 admin88888888 administrator administrator1 administrator123 root1234
  root123456 root12345678 test1234 test123456 test12345678 user123456 guest123456 system123456 manager123456 default123
  123456 1234567 12345678 123456789 1234567890 12345678901 123456789012 1234567890123456 0123456789 01234567890
  0987654321 9876543210 987654321 1122334455 112233445566 1212121212 123123123 123123123123 123321123321 1234512345
  1234554321 147258369 1472583690 789456123 7894561230 159357159357 5201314520 52013145201314 1314520520 5201314
  qwerty qwerty1 qwerty12 qwerty123 qwerty1234 qwerty12345 qwerty123456 qwertyuiop qwertyuiop1 qwertyuiop123
  qwertyuiopasdfghjkl asdfghjkl asdfghjkl1 asdfghjkl123 asdf123456 asdfasdfasdf zxcvbnm123 zxcvbnm1234 1qaz2wsx
  1qaz2wsx3edc 1qaz2wsx3edc4rfv qazwsxedc qazwsxedcrfv qazwsx123456 q1w2e3r4t5 q1w2e3r4t5y6 1q2w3e4r 1q2w3e4r5t
  1q2w3e4r5t6y zaq12wsx zaq12wsxcde3 abc123 abc12345 abc123456 abc1234567 abc12345678 abc123456789 abcd1234 abcd123456
  abcd12345678 abcde12345 abcdef123456 abcdefg123 abcdefg1234567 abcdefghij a123456 a1234567 a12345678 a123456789
  a1234567890 aa123456 aa1234567 aa12345678 aa123456789 aaa123456 aaa123456789 aaaa123456 asd123456 asd123456789
  qq123456 qq12345678 qq123456789 qwe123456 qwe123qwe123 q123456789 w123456789 z123456789 zxc123456 zxc123456789
  woaini woaini123 woaini520 woaini1314 woaini5201314 woaini123456 iloveyou iloveyou1 iloveyou123 iloveyou520 love5201314
  zhongguo zhongguo123 china123456 beijing123 beijing2008 zhengxie123 zhengxie1234 zhengxie2024 zhengxie2025
  zhengxie2026 zhengxie123456 cppcc123 cppcc1234 cppcc12345 cppcc123456 cppcc2024 cppcc2025 cppcc2026 tongxin123
  tongxin1234 tongxin123456 tongxin2025 tongxin2026 weiyuan123 weiyuan123456 tian123456 huawei123456 huawei123
  dragon123456 monkey123456 football123 baseball123 superman123 sunshine123 princess123 master123456 shadow123456
  michael123 trustno1 whatever123 starwars123 internet123 computer123 samsung123 google123456 secret123456 login123456`.split(
    /\s+/,
  ),
);

const lookAlikes: Readonly<Record<string, string>> = { '@': 'a', $: 's', '!': 'i', '0': 'o' };
const withoutLookAlikes = (password: string) => password.replace(/[@$!0]/g, (sign) => lookAlikes[sign] ?? sign);
const lettersAndDigits = (password: string) => password.replace(/[^\p{L}\p{N}]/gu, '');

export function isCommonPassword(password: string): boolean {
  const lowered = password.toLowerCase();
  const disguises = [lowered, withoutLookAlikes(lowered)].flatMap((form) => [form, lettersAndDigits(form)]);
  return disguises.some((form) => common.has(form));
}
