// The same words in English.
import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  refusals: {
    'file-empty': '“{name}” is empty and was not saved. Check it and choose it again.',
    'file-too-large':
      '“{name}” is {size} MB, more than the {limit} MB allowed for one file, and was not saved. Make its pictures smaller or split it.',
    'file-type-refused': '“{name}” is of a type that is not taken and was not saved. You can upload: {allowed}.',
    'file-type-mismatch':
      'The content of “{name}” is not what its name says (it is: {found}). It was not saved. Open it in its own program and save it in the right format.',
    'file-old-format':
      '“{name}” is in the old Office format and was not saved. Save it as .docx or .xlsx in Word, Excel or WPS and upload that.',
    'file-encrypted':
      '“{name}” has a password, so it cannot be read, and was not saved. Remove the password and upload it again.',
    'file-truncated':
      '“{name}” is incomplete, perhaps a copy was interrupted, and was not saved. Copy or export it again.',
    'file-damaged':
      '“{name}” is damaged or not built as its format demands, and was not saved. Open the original, save a copy and upload that.',
    'file-too-deep':
      '“{name}” holds files inside files more than {limit} deep and was not saved. Take them out and upload them one by one.',
    'file-expands-too-much':
      '“{name}” becomes too large when unpacked (limit {limit} MB) and was not saved. Remove large pictures or empty rows and try again.',
    'file-has-macros':
      '“{name}” holds macros or programs and was not saved. Save it as .docx, .xlsx or PDF without macros.',
    'file-reaches-outside':
      '“{name}” would contact an outside address when opened (a remote template or object) and was not saved. Copy its content into a new document.',
    'image-too-large':
      '“{name}” has {width} × {height} pixels, more than {limit} million, and was not saved. Make it smaller and upload it again.',
    'image-format-unreadable':
      'The image format of “{name}” cannot be opened here, so it was not saved. Choose “Most compatible” in the camera settings of your phone, or save it as JPEG.',
    'file-infected': 'A virus was found in “{name}” ({finding}). It was not saved. Clean your computer first.',
    'scanner-unavailable':
      'The virus scanner does not answer, so “{name}” was not saved. Try again later; if it stays so, tell the administrator.',
    'document-unreadable':
      'This Word document cannot be read and nothing was imported. Save it again as .docx in Word or WPS, or copy and paste the text.',
    'document-too-long':
      'The document has more than {limit} characters and was not imported. Keep only the part you need.',
  },
  wordWarnings: {
    'comments-left-out': '{count, plural, one {# comment was} other {# comments were}} left out.',
    'deleted-text-left-out': '{count, plural, one {# tracked deletion was} other {# tracked deletions were}} left out.',
    'inserted-text-kept': '{count, plural, one {# tracked insertion was} other {# tracked insertions were}} kept.',
    'text-boxes-placed':
      'The text of {count, plural, one {# text box was} other {# text boxes was}} put into the body; check its place.',
    'pictures-left-out':
      '{count, plural, one {# picture was} other {# pictures were}} left out; upload them as attachments.',
    'tables-as-text': '{count, plural, one {# table was} other {# tables were}} turned into text.',
    'notes-at-end': '{count, plural, one {# note was} other {# notes were}} placed at the end.',
    'headers-left-out': 'Headers and footers were left out.',
  },
};
