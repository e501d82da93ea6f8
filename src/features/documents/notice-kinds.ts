import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { NoticeKind } from '../../platform/feature/feature.ts';
import { freischaltungSettings } from '../freischaltung/index.ts';
import { offersBox, offersUpload } from './settings.ts';
import { type DocumentText, documentTexts } from './texts.de.ts';

const linksPersonen = (chamber: Chamber) => freischaltungSettings.of(chamber).kinds.includes('person');

function notice(
  id: string,
  weight: NoticeKind['weight'],
  appliesTo: NonNullable<NoticeKind['appliesTo']>,
  words: (t: DocumentText, chamber: Chamber) => { readonly title: string; readonly description: string },
): NoticeKind {
  return {
    id,
    weight,
    appliesTo,
    words: (chamber, locale) => words(documentTexts.for(chamber, locale), chamber),
  };
}

/** The confirmation that documents have arrived, with their number; or that one of them was not taken after all. */
export const uploadReceivedNotice = notice('documents.upload-received', 'formal', offersUpload, (t) => ({
  title: t('notices.received.title'),
  description: t('notices.received.text'),
}));

/** That there are new documents in the box (seed 003, 69): may be switched off, by a person and for a Betrieb. */
export const deliveredNotice = notice('documents.delivered', 'optional', offersBox, (t) => ({
  title: t('notices.delivered.title'),
  description: t('notices.delivered.text'),
}));

/** That there is a document from which a period may run: nobody can switch it off. */
export const formalNotice = notice('documents.formal', 'formal', offersBox, (t, chamber) => ({
  title: t('notices.formal.title'),
  description: t(linksPersonen(chamber) ? 'notices.formal.textPerson' : 'notices.formal.text'),
}));

/** That somebody has changed how a Betrieb is told of new documents: who relies on it must be able to notice. */
export const switchNotice = notice('documents.switch-changed', 'security', offersBox, (t) => ({
  title: t('notices.switch.title'),
  description: t('notices.switch.text'),
}));

/** All kinds of mails about documents. */
export const documentNotices: readonly NoticeKind[] = [
  uploadReceivedNotice,
  deliveredNotice,
  formalNotice,
  switchNotice,
];
