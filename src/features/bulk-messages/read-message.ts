import { done, refused, type Result } from '../../lib/result.ts';
import { tidyText } from '../../lib/tidy-text.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { MessageDraft } from './message.ts';
import { bulkOfficeTexts } from './office-texts.de.ts';
import { readGroup } from './read-group.ts';

/** Limits of what can be written; a message is no newsletter. */
export const longest = { subject: 150, body: 8000, legalBasis: 300 } as const;

type Errors = Readonly<Record<string, string>>;

/**
 * Reads a message, what it is for and who gets it from the posted form.
 * @returns refused with a sentence by field
 */
export function readMessage(
  chamber: Chamber,
  form: Readonly<Record<string, string>>,
): Result<MessageDraft, Errors> {
  const t = bulkOfficeTexts.for(chamber, 'de');
  const errors: Record<string, string> = {};
  const line = (name: string, most: number) => {
    const text = tidyText(form[name] ?? '');
    if (text.length > most) errors[name] = t('refused.long', { most });
    return text;
  };
  const body = (name: string) => {
    const text = tidyLines(form[name] ?? '');
    if (text.length > longest.body) errors[name] = t('refused.long', { most: longest.body });
    return text;
  };
  const purpose = form['purpose'];
  if (purpose !== 'information' && purpose !== 'formal') errors['purpose'] = t('refused.purpose');
  const legalBasis = line('legalBasis', longest.legalBasis);
  if (purpose === 'formal' && legalBasis.length < 5) errors['legalBasis'] = t('refused.legalBasis');
  const subject = line('subject', longest.subject);
  if (subject === '') errors['subject'] = t('refused.subject');
  const german = body('body');
  if (german === '') errors['body'] = t('refused.body');
  const subjectEn = line('subjectEn', longest.subject);
  const bodyEn = body('bodyEn');
  if (subjectEn === '' && bodyEn !== '') errors['subjectEn'] = t('refused.subjectEn');
  if (subjectEn !== '' && bodyEn === '') errors['bodyEn'] = t('refused.bodyEn');
  const group = readGroup(chamber, form);
  if (!group.ok) Object.assign(errors, group.refusal);
  if (Object.keys(errors).length > 0 || !group.ok) return refused(errors);
  return done({
    purpose: purpose === 'formal' ? 'formal' : 'information',
    legalBasis: purpose === 'formal' ? legalBasis : null,
    subject,
    body: german,
    subjectEn: subjectEn || null,
    bodyEn: bodyEn || null,
    group: group.value,
  });
}

/** Lines of a text, each tidied; more than one empty line in a row says no more than one. */
function tidyLines(text: string): string {
  return text
    .split(/\r\n|[\r\n]/)
    .map(tidyText)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The fields of a form that would be read as this message. */
export function formOf({ group, ...draft }: MessageDraft): Readonly<Record<string, string>> {
  const values: Record<string, string> = { group: group.kind, purpose: draft.purpose };
  const texts = { ...draft, ...(group.kind === 'betriebe' ? group : {}) };
  for (const name of [
    'legalBasis',
    'subject',
    'body',
    'subjectEn',
    'bodyEn',
    'gewerk',
    'plzFrom',
    'plzTo',
    'ausbildungsbetrieb',
  ] as const) {
    const value = (texts as Partial<Record<typeof name, string | null>>)[name];
    if (value) values[name] = value;
  }
  if (group.kind === 'betriebe') for (const role of group.roles) values[`role-${role}`] = 'ja';
  if (group.kind === 'personen') for (const art of group.arts) values[`art-${art}`] = 'ja';
  return values;
}
