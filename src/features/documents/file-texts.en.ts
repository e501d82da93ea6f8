/** The English ones of `file-texts.de.ts`. */
export const fileTextsEn = {
  'form-sent':
    'You have sent this form already, as no. {nummer}. The files that you have chosen now were not among it. If we are to get them too, send the form once more.',
  empty: 'The file “{name}” is empty.',
  'unknown-kind':
    'We cannot accept the file “{name}”. PDF, JPEG, PNG, HEIC, TIFF, DOCX, XLSX and ODT are possible. You could save it as a PDF.',
  damaged:
    'The file “{name}” is damaged or put together from several. Please save it again, for example as a PDF.',
  macros: 'The file “{name}” contains macros. Please save it without macros or as a PDF.',
  'active-content':
    'The file “{name}” contains programs, other files or links that start by themselves. Please print it as a PDF and choose that one.',
  locked: 'The file “{name}” is protected by a password. Please save it without one.',
  misnamed:
    'The file “{name}” is named like {kind}, but its content is something else. Please check that it is the right file, and save it anew as a PDF.',
  'too-many-points':
    'The picture “{name}” has more than 64 million points. Please save it smaller or as a PDF.',
  'unpacks-too-large': 'The file “{name}” is too large when unpacked. Please save it as a PDF.',
};
